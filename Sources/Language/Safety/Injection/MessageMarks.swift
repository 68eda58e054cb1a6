/// Marks of a message that customers hardly ever type: role markers, fences, invisible characters, encoded text.
enum MessageMarks {
    private static let reach = 4000

    /// The marks of `text` as numbers from 0 to 1, always equally many.
    static func signs(of text: String) -> [Float] {
        let head = text.prefix(reach)
        let lower = head.lowercased()
        let markers = roleMarkers.reduce(0) { $0 + (lower.contains($1) ? 1 : 0) } + tags(in: lower)
        return [
            min(1, Float(markers) / 3), hasInvisible(head) ? 1 : 0,
            hasEncodedRun(head) || hasBits(head) ? 1 : 0, hasSpacedLetters(head) ? 1 : 0,
            shoutsLate(head) ? 1 : 0,
        ]
    }

    private static let roleMarkers = [
        "system:", "system :", "assistant:", "assistant :", "user:", "user :", "human:", "###", "<|", "[inst",
        "[/inst", "```", "\"role\"", "{\"", "---", "\"\"\"", "[system", "===", "begin ", "***", "~~~", "&&",
        "//",
        "<!--",
    ]

    /// `<system>` and `</s>`.
    private static func tags(in lower: String) -> Int {
        var count = 0
        var length = -1
        for byte in lower.utf8 {
            switch byte {
            case UInt8(ascii: "<"): length = 0
            case UInt8(ascii: "/") where length == 0: break
            case UInt8(ascii: "a")...UInt8(ascii: "z") where length >= 0: length += 1
            case UInt8(ascii: ">") where length > 0:
                count += 1
                length = -1
            default: length = -1
            }
        }
        return min(count, 3)
    }

    /// Zero-width characters, and the tag characters that spell text which nobody sees.
    private static func hasInvisible(_ text: Substring) -> Bool {
        text.unicodeScalars.contains {
            [0x200B, 0x2060, 0xFEFF].contains($0.value) || 0xE0000...0xE007F ~= $0.value
        }
    }

    /// Twenty-four or more letters and digits of base64 in a row, not in an address.
    private static func hasEncodedRun(_ text: Substring) -> Bool {
        text.utf8.split { $0 <= 32 }.contains { token in
            guard token.count >= 24, !token.starts(with: "http".utf8) else { return false }
            var length = 0
            for byte in token {
                switch byte {
                case 48...57, 65...90, 97...122, UInt8(ascii: "+"): length += 1
                default: length = 0
                }
                if length >= 24 { return true }
            }
            return false
        }
    }

    /// Three or more bytes written as ones and zeros.
    private static func hasBits(_ text: Substring) -> Bool {
        var count = 0
        for token in text.utf8.split(whereSeparator: { $0 <= 32 }) {
            let isByte = 6...8 ~= token.count && token.allSatisfy { $0 == 48 || $0 == 49 }
            count = isByte ? count + 1 : 0
            if count == 3 { return true }
        }
        return false
    }

    /// `i g n o r e`: five or more letters that stand alone.
    private static func hasSpacedLetters(_ text: Substring) -> Bool {
        var count = 0
        for token in text.split(whereSeparator: { $0 == " " || $0 == "." || $0 == "-" || $0 == "\n" }) {
            count = token.count == 1 && (token.first?.isLetter ?? false) ? count + 1 : 0
            if count == 5 { return true }
        }
        return false
    }

    /// Four or more words of capitals after words that are not.
    private static func shoutsLate(_ text: Substring) -> Bool {
        var hasSmall = false
        var count = 0
        for token in text.utf8.split(whereSeparator: { $0 <= 32 }) {
            let isCapital = token.count >= 2 && token.allSatisfy { 65...90 ~= $0 || $0 < 65 }
            if !isCapital, count < 4 { hasSmall = hasSmall || token.contains { 97...122 ~= $0 } }
            count = isCapital ? count + 1 : 0
            if count == 4, hasSmall { return true }
        }
        return false
    }
}
