/// Leaves out what a model thinks aloud before it answers: `<think>…</think>` at the start.
struct ThoughtFilter: Sendable {
    private enum Phase { case start, thinking, answering }

    private var phase = Phase.start
    private var held = ""

    private static let opening = "<think>"
    private static let closing = "</think>"

    mutating func feed(_ piece: String) -> String {
        switch phase {
        case .answering: return piece
        case .start:
            held += piece
            let text = held.drop(while: \.isWhitespace)
            if text.hasPrefix(Self.opening) {
                phase = .thinking
                let rest = String(text.dropFirst(Self.opening.count))
                held = ""
                return feed(rest)
            }
            if Self.opening.hasPrefix(text) { return "" }
            phase = .answering
            defer { held = "" }
            return held
        case .thinking:
            held += piece
            guard let end = held.firstRange(of: Self.closing) else {
                held = String(held.suffix(Self.closing.count - 1))
                return ""
            }
            phase = .answering
            defer { held = "" }
            return String(held[end.upperBound...].drop(while: \.isWhitespace))
        }
    }

    /// What was held back and is no thought after all.
    mutating func finish() -> String {
        defer { held = "" }
        return phase == .start ? held : ""
    }
}
