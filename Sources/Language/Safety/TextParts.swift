/// Cuts long texts into parts that a sentence encoder takes in whole.
enum TextParts {
    /// Some 200 tokens.
    private static let length = 900
    /// What two neighbours share, so that no phrase is cut in two.
    private static let overlap = 150

    /// The text itself when it is short; else its parts, each but the last about equally long.
    static func parts(of text: String) -> [String] {
        guard text.unicodeScalars.count > length + overlap else { return [text] }
        let scalars = text.unicodeScalars
        var parts: [String] = []
        var start = scalars.startIndex
        while start < scalars.endIndex {
            let limit =
                scalars.index(start, offsetBy: length, limitedBy: scalars.endIndex) ?? scalars.endIndex
            let end = limit == scalars.endIndex ? limit : wordEnd(in: scalars, before: limit)
            parts.append(String(scalars[start..<end]))
            guard end < scalars.endIndex else { break }
            start = wordEnd(in: scalars, before: scalars.index(end, offsetBy: -overlap))
        }
        return parts
    }

    /// The nearest space before `limit`, or `limit` when there is none near.
    private static func wordEnd(
        in scalars: String.UnicodeScalarView, before limit: String.Index
    ) -> String.Index {
        var place = limit
        for _ in 0..<40 where place > scalars.startIndex {
            if scalars[place].properties.isWhitespace { return place }
            place = scalars.index(before: place)
        }
        return limit
    }
}
