/// A run of letters, digits and inner hyphens that might be an order id.
struct OrderIDToken: Sendable {
    /// With a leading `#`.
    let span: Range<Int>
    /// Without it.
    let body: Range<Int>
    let letters: Int
    let digits: Int
    /// Lengths of the pieces between hyphens, negative where a piece has letters.
    let pieces: [Int]
    /// Letters, if any, come before the digits and nowhere else.
    let isPrefixed: Bool
    let prefix: String

    var hasHash: Bool { span.lowerBound < body.lowerBound }

    /// `2026-11-21` or `21-11-2026`.
    var isDate: Bool {
        letters == 0 && (pieces == [4, 2, 2] || pieces == [2, 2, 4] || pieces == [1, 2, 4])
    }

    /// A form that little else has: `NW-10427`, `ORD-2026-1234`, `W6818211`.
    var standsOut: Bool {
        guard isPrefixed, letters > 0, letters <= 5, !Self.otherPrefixes.contains(prefix) else {
            return false
        }
        if pieces.count == 1 { return letters <= 3 && 6...12 ~= digits }
        guard pieces[0] == -letters else { return false }
        return 5...16 ~= digits
    }

    /// Prefixes of standards, articles and models.
    private static let otherPrefixes: Set<String> = [
        "sku", "isbn", "ean", "gtin", "upc", "iso", "en", "din", "astm", "imei", "vat", "gtx", "rtx", "usb",
        "mac",
        "rfc", "cve", "model", "part", "art", "item", "tel", "fax",
    ]

    static func all(in folded: FoldedText, excluding taken: [Range<Int>]) -> [OrderIDToken] {
        let scalars = folded.scalars
        var tokens: [OrderIDToken] = []
        var index = 0
        var blocked = taken[...]
        while index < scalars.count {
            while let first = blocked.first, first.upperBound <= index { blocked.removeFirst() }
            if let first = blocked.first, first.contains(index) {
                index = first.upperBound
                continue
            }
            guard ScalarClass.isWordPart(scalars[index]) else {
                index += 1
                continue
            }
            let start = index
            let end = min(scalars.count, blocked.first?.lowerBound ?? scalars.count)
            while index < end, belongs(index, in: scalars) { index += 1 }
            if let token = OrderIDToken(start..<index, in: scalars) { tokens.append(token) }
        }
        return tokens
    }

    /// Nil without a digit, or with letters beyond ASCII.
    private init?(_ body: Range<Int>, in scalars: [UInt32]) {
        var letters = 0
        var digits = 0
        var pieces: [Int] = [0]
        var pieceHasLetters = false
        var isPrefixed = true
        var prefix = String.UnicodeScalarView()
        for value in scalars[body] {
            if value == 45 {
                pieces.append(0)
                pieceHasLetters = false
                continue
            }
            guard value < 0x80 else { return nil }
            if ScalarClass.isDigit(value) {
                digits += 1
            } else {
                letters += 1
                if digits > 0 { isPrefixed = false }
                if !pieceHasLetters { pieces[pieces.count - 1] = -abs(pieces[pieces.count - 1]) }
                pieceHasLetters = true
                if isPrefixed, let scalar = Unicode.Scalar(value) { prefix.append(scalar) }
            }
            pieces[pieces.count - 1] += pieceHasLetters ? -1 : 1
        }
        guard digits > 0 else { return nil }
        let hash = body.lowerBound > 0 && scalars[body.lowerBound - 1] == 35
        span = (hash ? body.lowerBound - 1 : body.lowerBound)..<body.upperBound
        self.body = body
        self.letters = letters
        self.digits = digits
        self.pieces = pieces
        self.isPrefixed = isPrefixed
        self.prefix = String(prefix)
    }

    /// A piece of a price, a decimal, an address or something longer.
    func isPartOfNumber(in folded: FoldedText) -> Bool {
        if let before = folded.scalar(at: span.lowerBound - 1) {
            // $ . / = @ + € £
            if [36, 46, 47, 61, 64, 43, 0x20AC, 0xA3].contains(before) { return true }
        }
        guard let after = folded.scalar(at: span.upperBound) else { return false }
        if [37, 64, 0x20AC, 0xA3].contains(after) { return true }
        let next = folded.scalar(at: span.upperBound + 1).map(ScalarClass.isWordPart) ?? false
        return next && (after == 46 || after == 47)
    }

    private static func belongs(_ index: Int, in scalars: [UInt32]) -> Bool {
        if ScalarClass.isWordPart(scalars[index]) { return true }
        guard scalars[index] == 45, index + 1 < scalars.count else { return false }
        return ScalarClass.isWordPart(scalars[index - 1]) && ScalarClass.isWordPart(scalars[index + 1])
    }
}
