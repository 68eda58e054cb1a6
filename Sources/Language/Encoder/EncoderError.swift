/// Why the sentence encoder's weights can't be used.
package enum EncoderError: Error, Hashable, CustomStringConvertible {
    /// A directory lacks one of its files.
    case missing(path: String)
    case unreadable(path: String, reason: String)
    /// A file is not the one that was released: its SHA-256 is another one.
    case altered(path: String)
    /// A file is no safetensors file.
    case malformed(reason: String)
    /// A tensor is absent or of another kind than the encoder's.
    case tensor(name: String, reason: String)
    case vocabulary(_ reason: String)

    package var description: String {
        switch self {
        case .missing(let path): "\(path) is missing"
        case .unreadable(let path, let reason): "\(path) can't be read: \(reason)"
        case .altered(let path): "\(path) is not the released file: its SHA-256 differs"
        case .malformed(let reason): "the weights are no safetensors file: \(reason)"
        case .tensor(let name, let reason): "the tensor \(name) does not fit: \(reason)"
        case .vocabulary(let reason): "the vocabulary does not fit: \(reason)"
        }
    }
}
