internal import Crypto
internal import FoundationEssentials

/// Names for events: random for what starts here, derived for what follows from another event.
package enum EventID {
    /// A new random id (UUID version 4).
    package static func random() -> String {
        UUID().uuidString.lowercased()
    }

    /// The id of an output: the same input, stage and index always give the same id.
    ///
    /// - Parameters:
    ///   - input: The event that this one follows from.
    ///   - stage: The daemon that derives it.
    ///   - index: Its place among the outputs of that input.
    package static func derived(from input: EventAttributes, stage: String, index: Int) -> String {
        named("\(input.source)\n\(input.id)\n\(stage)\n\(index)")
    }

    /// A name-based UUID, version 5 of RFC 9562, in this project's namespace.
    package static func named(_ name: String) -> String {
        var hash = Insecure.SHA1()
        hash.update(data: namespace)
        hash.update(data: Array(name.utf8))
        var bytes = Array(hash.finalize().prefix(16))
        bytes[6] = bytes[6] & 0x0F | 0x50
        bytes[8] = bytes[8] & 0x3F | 0x80
        let text = Hexadecimal.text(of: bytes)
        let cuts = [0, 8, 12, 16, 20, 32]
        return zip(cuts, cuts.dropFirst())
            .map { String(text.dropFirst($0).prefix($1 - $0)) }
            .joined(separator: "-")
    }

    /// 6b1e4f0a-7c55-5d0e-9a54-2f6c3d1b8e90, chosen once.
    private static let namespace: [UInt8] = [
        0x6B, 0x1E, 0x4F, 0x0A, 0x7C, 0x55, 0x5D, 0x0E, 0x9A, 0x54, 0x2F, 0x6C, 0x3D, 0x1B, 0x8E, 0x90,
    ]
}
