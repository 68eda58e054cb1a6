/// Finds numbers that are written out digit by digit: `four one five five five five zero one three two`.
enum SpokenDigits {
    static func candidates(in folded: FoldedText) -> [PIICandidate] {
        var found: [PIICandidate] = []
        var digits: [UInt32] = []
        var span = 0..<0
        var repeatNext = 1
        var opening: Int?
        func close() {
            if Luhn.isCard(digits: digits) {
                found.append(PIICandidate(kind: .card, span: span, value: text(digits)))
            } else if 7...15 ~= digits.count {
                found.append(PIICandidate(kind: .phone, span: span, value: text(digits)))
            }
            digits = []
        }
        for word in Tokenizer.spans(in: folded) {
            let name = 2...6 ~= word.count || word.count == 1 ? folded.text(word) : ""
            if let count = multiples[name] {
                repeatNext = count
                opening = opening ?? word.lowerBound
            } else if let digit = names[name] {
                span = (digits.isEmpty ? opening ?? word.lowerBound : span.lowerBound)..<word.upperBound
                digits += Array(repeating: digit, count: repeatNext)
                repeatNext = 1
            } else {
                close()
                repeatNext = 1
                opening = nil
            }
        }
        close()
        return found
    }

    private static func text(_ digits: [UInt32]) -> String {
        String(decoding: digits.map { UInt8($0) }, as: UTF8.self)
    }

    private static let multiples = ["double": 2, "triple": 3]

    private static let names: [String: UInt32] = [
        "zero": 48, "oh": 48, "one": 49, "two": 50, "three": 51, "four": 52, "five": 53, "six": 54,
        "seven": 55,
        "eight": 56, "nine": 57,
    ]
}
