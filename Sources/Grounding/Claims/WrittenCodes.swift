internal import Language

/// Codes as they are written: order and tracking numbers, promotion codes, addresses of the web and of mail.
enum WrittenCodes {
    static func all(in text: String) -> [String] {
        var codes: [String] = []
        var afterCode = 0
        for token in text.split(whereSeparator: { $0.isWhitespace || "()[]“”\"<>|,;".contains($0) }) {
            let word = trimmed(token)
            let folded = word.lowercased()
            if isAddress(word) || isCode(word) || (afterCode > 0 && isShouted(word)) {
                codes.append(String(word))
            }
            afterCode = ["code", "codes", "coupon", "voucher"].contains(folded) ? 3 : max(0, afterCode - 1)
        }
        return codes + phones(in: text)
    }

    /// Letters and digits only, in lower case: how codes are compared.
    static func plain(_ text: some StringProtocol) -> String {
        text.lowercased().filter { $0.isLetter || $0.isNumber }
    }

    private static func phones(in text: String) -> [String] {
        let reader = QuantityReader(text)
        var phones: [String] = []
        var digits = ""
        for (index, word) in reader.words.enumerated() {
            if word.isNumber, reader.isPartOfPhone(index) {
                digits += word.text
            } else if !digits.isEmpty {
                phones.append(digits)
                digits = ""
            }
        }
        return digits.isEmpty ? phones : phones + [digits]
    }

    private static func trimmed(_ token: Substring) -> Substring {
        var word = token
        while let last = word.last, ".:!?'’*".contains(last) { word.removeLast() }
        while let first = word.first, "'‘#*".contains(first) { word.removeFirst() }
        return word
    }

    private static func isAddress(_ word: Substring) -> Bool {
        (word.contains("@") && word.contains(".")) || word.hasPrefix("http") || word.hasPrefix("www.")
    }

    /// Letters and digits together, four at least, neither a measure nor an ordinal.
    private static func isCode(_ word: Substring) -> Bool {
        let parts = word.filter { $0.isLetter || $0.isNumber }
        guard parts.count >= 4, parts.contains(where: \.isNumber), parts.contains(where: \.isUppercase),
            word.allSatisfy({ $0.isLetter || $0.isNumber || "-_#".contains($0) })
        else { return false }
        // "StormVeil-3" is a name; codes have no small letters beside capitals.
        return !parts.contains(where: \.isLowercase)
    }

    private static func isShouted(_ word: Substring) -> Bool {
        word.count >= 4 && word.allSatisfy { $0.isUppercase || $0.isNumber }
    }
}
