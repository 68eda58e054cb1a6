/// The at sign of an address, in one of the ways in which people write it.
struct EmailSign {
    enum Form { case plain, spaced, encoded, bracketed, spoken }

    let form: Form
    /// With the spaces around it.
    let span: Range<Int>

    /// Spaces stand on both sides.
    func hasSpacesAround(in folded: FoldedText) -> Bool {
        guard let first = span.first, let last = span.last else { return false }
        return ScalarClass.isSpace(folded.scalars[first]) && ScalarClass.isSpace(folded.scalars[last])
    }

    /// Looks for a sign that starts at `index`, spaces before it left out.
    static func at(_ index: Int, in folded: FoldedText) -> EmailSign? {
        switch folded.scalars[index] {
        case 64: return spaced(index..<(index + 1), plain: .plain, in: folded)
        case 37, 38: return encoded(index, in: folded)
        case 40, 91, 123, 60: return bracketed(index, in: folded)
        case 97: return spoken(index, in: folded)
        default: return nil
        }
    }

    /// `%40` of web addresses, `&#64;` of web pages.
    private static func encoded(_ index: Int, in folded: FoldedText) -> EmailSign? {
        for code in ["%40", "&#64;", "&#x40;", "&commat;"] where folded.has(code, at: index) {
            return EmailSign(form: .encoded, span: index..<(index + code.utf8.count))
        }
        return nil
    }

    private static func spaced(_ span: Range<Int>, plain: Form, in folded: FoldedText) -> EmailSign {
        var lower = span.lowerBound
        while lower > 0, span.lowerBound - lower < 2, ScalarClass.isSpace(folded.scalars[lower - 1]) {
            lower -= 1
        }
        let upper = folded.skipSpaces(from: span.upperBound, limit: 2)
        let isPlain = lower == span.lowerBound && upper == span.upperBound
        return EmailSign(form: isPlain ? plain : .spaced, span: lower..<upper)
    }

    /// `(at)`, `[at]`, `{at}`, `<at>`, also with `@` inside.
    private static func bracketed(_ index: Int, in folded: FoldedText) -> EmailSign? {
        var next = folded.skipSpaces(from: index + 1, limit: 1)
        if folded.has("at", at: next) {
            next += 2
        } else if folded.has("@", at: next) {
            next += 1
        } else {
            return nil
        }
        next = folded.skipSpaces(from: next, limit: 1)
        guard let close = folded.scalar(at: next), [41, 93, 125, 62].contains(close) else { return nil }
        let sign = spaced(index..<(next + 1), plain: .bracketed, in: folded)
        return EmailSign(form: .bracketed, span: sign.span)
    }

    /// The word "at" between spaces.
    private static func spoken(_ index: Int, in folded: FoldedText) -> EmailSign? {
        guard folded.scalar(at: index + 1) == 116, folded.scalar(at: index - 1) == 32,
            folded.scalar(at: index + 2) == 32
        else { return nil }
        return EmailSign(form: .spoken, span: (index - 1)..<(index + 3))
    }
}
