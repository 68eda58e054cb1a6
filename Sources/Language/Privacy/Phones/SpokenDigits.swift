/// Finds numbers that are written out digit by digit: `four one five five five five zero one three two`.
enum SpokenDigits {
    static func candidates(in scanned: ScannedText) -> [PIICandidate] {
        var found: [PIICandidate] = []
        var number = Number()
        for word in scanned.words where !number.take(word) {
            found += number.candidate(in: scanned)
            number = Number()
            _ = number.take(word)
        }
        return found + number.candidate(in: scanned)
    }

    /// A number as it is being read.
    private struct Number {
        var digits: [UInt32] = []
        var span = 0..<0
        var spoken = 0
        var times = 1
        var opening: Int?

        /// Takes a word that belongs to it.
        mutating func take(_ word: ScannedText.Word) -> Bool {
            if let count = SpokenDigits.multiples[word.text] {
                times = count
                opening = opening ?? word.span.lowerBound
                return true
            }
            if let digit = SpokenDigits.names[word.text] {
                spoken += 1
                append(Array(repeating: digit, count: times), word)
                return true
            }
            // Figures go on with it: "four one five 555 0132".
            guard !digits.isEmpty, word.span.count <= 4, word.text.allSatisfy(\.isNumber) else {
                return false
            }
            append(word.text.unicodeScalars.map(\.value), word)
            return true
        }

        private mutating func append(_ more: [UInt32], _ word: ScannedText.Word) {
            span = (digits.isEmpty ? opening ?? word.span.lowerBound : span.lowerBound)..<word.span.upperBound
            if digits.count <= 32 { digits += more }
            times = 1
        }

        func candidate(in scanned: ScannedText) -> [PIICandidate] {
            guard spoken >= 3 else { return [] }
            let value = String(decoding: digits.map { UInt8(truncatingIfNeeded: $0) }, as: UTF8.self)
            let words = scanned.folded.words(before: span.lowerBound, limit: 5)
            if 3...4 ~= digits.count, words.contains(where: ["cvv", "cvc", "security"].contains) {
                return [PIICandidate(kind: .cardCode, span: span, value: value)]
            }
            let isCard = 13...19 ~= digits.count && words.contains("card") || CardNetwork.isCard(digits)
            if isCard { return [PIICandidate(kind: .card, span: span, value: value)] }
            if digits.count == 9, words.contains(where: ["ssn", "social", "security"].contains) {
                return [PIICandidate(kind: .socialSecurity, span: span, value: value)]
            }
            return 7...15 ~= digits.count ? [PIICandidate(kind: .phone, span: span, value: value)] : []
        }
    }

    private static let multiples = ["double": 2, "triple": 3]

    private static let names: [String: UInt32] = [
        "zero": 48, "oh": 48, "nought": 48, "nil": 48, "one": 49, "two": 50, "three": 51, "four": 52,
        "five": 53,
        "six": 54, "seven": 55, "eight": 56, "nine": 57,
    ]
}
