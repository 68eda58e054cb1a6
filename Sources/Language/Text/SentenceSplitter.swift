/// Splits English text into sentences.
///
/// Knows abbreviations, initials, decimals, addresses of the web, list items and blank lines. A line break ends a
/// sentence unless the next line goes on in lower case. Every sentence is a slice of the text itself, without
/// the white space around it; together they hold all its other characters, in order.
package enum SentenceSplitter {
    /// The sentences of `text`; slices share its indices.
    package static func sentences(in text: String) -> [Substring] {
        ranges(in: text).map { text[$0] }
    }

    /// Where the sentences of `text` stand.
    package static func ranges(in text: String) -> [Range<String.Index>] {
        var scan = SentenceScan(bytes: Array(text.utf8))
        return scan.sentences().map { span in
            let lower = text.utf8.index(text.startIndex, offsetBy: span.lowerBound)
            return lower..<text.utf8.index(lower, offsetBy: span.count)
        }
    }
}
