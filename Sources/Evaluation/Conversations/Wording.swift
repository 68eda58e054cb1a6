/// A text as it is compared: without regard to case, to kinds of quotes, dashes and spaces.
struct Wording: Sendable {
    private let plain: [Character]
    let words: Int

    init(_ text: String) {
        let folded = Self.folded(text)
        plain = Array(folded)
        words = folded.split(separator: " ").count { $0.contains { $0.isLetter || $0.isNumber } }
    }

    /// Whether `phrase` stands in it; a number is not found inside a longer one.
    func holds(_ phrase: String) -> Bool {
        let wanted = Array(Self.folded(phrase))
        guard !wanted.isEmpty, plain.count >= wanted.count else { return false }
        return (0...(plain.count - wanted.count)).contains { start in
            plain[start..<(start + wanted.count)].elementsEqual(wanted)
                && !splitsNumber(at: start) && !splitsNumber(at: start + wanted.count)
        }
    }

    /// Whether a number goes on across this place.
    private func splitsNumber(at index: Int) -> Bool {
        guard index > 0, index < plain.count else { return false }
        let (before, after) = (plain[index - 1], plain[index])
        if before.isNumber && after.isNumber { return true }
        if before.isNumber, ".,".contains(after) {
            return index + 1 < plain.count && plain[index + 1].isNumber
        }
        return after.isNumber && ".,".contains(before) && index > 1 && plain[index - 2].isNumber
    }

    private static func folded(_ text: String) -> String {
        var folded = ""
        for character in text.lowercased() {
            switch character {
            case "‘", "’", "ʼ": folded.append("'")
            case "“", "”", "„": folded.append("\"")
            case "–", "—", "‑", "−": folded.append("-")
            case _ where character.isWhitespace:
                if folded.last != " " { folded.append(" ") }
            default: folded.append(character)
            }
        }
        return folded
    }
}
