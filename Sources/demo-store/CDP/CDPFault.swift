/// Why a tracking call is not taken.
enum CDPFault: Error, Hashable {
    case invalidJSON
    case tooLarge(String)
    /// JSON, but not what the protocol asks for.
    case invalidCall(String)
    case wrongKey

    var message: String {
        switch self {
        case .invalidJSON: "the body is not JSON"
        case .tooLarge(let what): "\(what) is too large"
        case .invalidCall(let why): why
        case .wrongKey: "the write key is not known here"
        }
    }
}
