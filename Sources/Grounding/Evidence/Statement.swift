/// The smallest part of a text that states something by itself: a sentence, a list item or a table row.
package struct Statement: Hashable, Sendable {
    /// As a reader sees it, without markup.
    package let text: String
    /// Verbatim from the text.
    package let quote: String
    /// The nearest heading above it inside the text, and the sentence that introduces its list or table.
    package let context: [String]
    /// What is said together: the clauses of a sentence, or each cell of a row behind the row's name and the
    /// column's.
    package let parts: [String]
    /// Whether it is a row of a table.
    package let isRow: Bool
    /// The columns, behind the row's name, whose cells say no.
    package let denials: [String]
    /// Whether it is an item of a list.
    package let isItem: Bool
}
