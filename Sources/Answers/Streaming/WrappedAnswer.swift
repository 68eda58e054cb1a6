internal import FoundationEssentials

/// Takes an answer out of the JSON that a model has put it into, when it begins with such.
///
/// What is wrapped shows only when it is whole; what can't be read is no answer.
struct WrappedAnswer: Sendable {
    private enum Phase { case start, wrapped, plain }

    private var phase = Phase.start
    private var held = ""

    private static let longest = 20_000

    mutating func feed(_ piece: String) -> String {
        switch phase {
        case .plain: return piece
        case .wrapped:
            if held.utf8.count < Self.longest { held += piece }
            return ""
        case .start:
            held += piece
            guard let isWrapped = Self.isWrapped(held) else { return "" }
            phase = isWrapped ? .wrapped : .plain
            if isWrapped { return "" }
            defer { held = "" }
            return held
        }
    }

    /// What was held back.
    mutating func finish() -> String {
        defer { held = "" }
        return phase == .wrapped ? Self.unwrapped(held) : held
    }

    /// Nil as long as the beginning does not tell.
    private static func isWrapped(_ text: String) -> Bool? {
        let letters = text.filter { !$0.isWhitespace }
        guard let first = letters.first else { return nil }
        switch first {
        case "{": return true
        case "[": return letters.count > 1 ? letters.dropFirst().first == "{" : nil
        case "`": return letters.count > 2 ? letters.hasPrefix("```") : nil
        default: return false
        }
    }

    private static func unwrapped(_ text: String) -> String {
        var rest = text[...].trimmed[...]
        if rest.hasPrefix("```") {
            let body = rest.drop { !$0.isNewline }.drop(while: \.isWhitespace)
            // A block of something else stays as it is, for the checks.
            guard body.hasPrefix("{") || body.hasPrefix("[") else { return text }
            rest = body
        }
        guard let end = end(of: rest) else { return "" }
        let value = try? JSONDecoder().decode(JSONText.self, from: Data(rest[..<end].utf8))
        let tail = rest[end...].replacing("```", with: "")
        return (value?.answer ?? "") + "\n" + tail
    }

    /// Behind the bracket that closes the first one.
    private static func end(of text: Substring) -> String.Index? {
        var depth = 0
        var isQuoted = false
        var isEscaped = false
        for index in text.utf8.indices {
            let byte = text.utf8[index]
            if isQuoted {
                if isEscaped {
                    isEscaped = false
                } else if byte == UInt8(ascii: "\\") {
                    isEscaped = true
                } else if byte == UInt8(ascii: "\"") {
                    isQuoted = false
                }
                continue
            }
            switch byte {
            case UInt8(ascii: "\""): isQuoted = true
            case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                depth -= 1
                if depth == 0 { return text.utf8.index(after: index) }
            default: break
            }
        }
        return nil
    }
}
