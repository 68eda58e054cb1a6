internal import Events
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

    /// Whether the question uses a word of the column's name.
    func columnIsNamed(in question: Question) -> Bool {
        question.terms.contains { columnStems.contains($0.stem) }
    }

    /// How much of the cell the question names, 0 to 1.
    func share(in question: Question) -> Double {
        guard !stems.isEmpty else { return 0 }
        let named = stems.count { stem in question.terms.contains { $0.match(in: [stem]) > 0 } }
        return Double(named) / Double(stems.count)
    }
}
