/// What a text says without the addresses that it links to.
enum PlainWording {
    /// `text` with its Markdown links as their words, and without web addresses; in linear time.
    static func of(_ text: String) -> String {
        guard text.contains("](") || text.contains("://") else { return text }
        let bytes = Array(text.utf8)
        var plain: [UInt8] = []
        plain.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "]"), let end = target(after: index, in: bytes) {
                let words = max(0, plain.count - longest)
                if let open = plain[words...].lastIndex(of: UInt8(ascii: "[")) { plain.remove(at: open) }
                index = end
            } else if startsAddress(at: index, in: bytes) {
                while index < bytes.count, bytes[index] > 32, !closing.contains(bytes[index]) { index += 1 }
            } else {
                plain.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: plain, as: UTF8.self)
    }

    private static let closing: Set<UInt8> = [UInt8(ascii: ")"), UInt8(ascii: ">"), UInt8(ascii: "]")]
    /// Neither an address nor the words that lead there are longer.
    private static let longest = 500

    /// Where the `(address)` ends that stands right behind a bracket; nil when there is none.
    private static func target(after bracket: Int, in bytes: [UInt8]) -> Int? {
        var index = bracket + 1
        guard index < bytes.count, bytes[index] == UInt8(ascii: "(") else { return nil }
        var depth = 0
        let limit = min(bytes.count, index + longest)
        while index < limit, bytes[index] != 10 {
            if bytes[index] == UInt8(ascii: "(") { depth += 1 }
            if bytes[index] == UInt8(ascii: ")") { depth -= 1 }
            index += 1
            if depth == 0 { return index }
        }
        return nil
    }

    private static func startsAddress(at index: Int, in bytes: [UInt8]) -> Bool {
        guard bytes[index] == UInt8(ascii: "h") else { return false }
        return ["https://", "http://"].contains { bytes[index...].starts(with: $0.utf8) }
    }
}
