/// A word of a text: folded, with its place.
package struct Word: Hashable, Sendable {
    /// Lower case, without accents; apostrophes inside stay (`don't`), so do decimal points (`49.95`).
    package let text: String
    /// Where it stands in the text that was split.
    package let range: Range<String.Index>

    package var isNumber: Bool {
        text.utf8.first.map { 48...57 ~= $0 } ?? false && !text.utf8.contains { $0 > 57 }
    }
}
