internal import Language

/// One cell of a table row, under its column's name.
struct TableCell: Sendable {
    let column: String
    let text: String
    let stems: Set<String>
    let columnStems: Set<String>

    init(column: String, text: String) {
        self.column = column
        self.text = text
        stems = Set(Tokenizer.stems(in: text))
        columnStems = Set(Tokenizer.stems(in: column))
    }
}
