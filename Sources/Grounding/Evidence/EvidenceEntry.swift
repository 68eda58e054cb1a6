/// A statement of the evidence, read once for all claims.
struct EvidenceEntry: Sendable {
    /// Its piece's place among the pieces.
    var piece: Int
    let kind: EvidenceKind
    let statement: Statement
    let reading: TextReading
    /// What is said together in it, see `Statement.parts`.
    let parts: [TextReading]
    /// Its letters and digits.
    let written: String
    /// The meanings of what stands around it.
    ///
    /// Title, headings, introduction, the sentences beside it; a product's and an order's sentences all stand
    /// together.
    let around: Set<String>
    /// What it states and denies: an item of a list or a row also what stands above the list.
    let polarity: Negations.Polarity
    /// What each cell that says no is about.
    let denials: [Set<String>]
    /// Whether it is an item of a list of what costs nothing.
    let isFree: Bool

    /// The entries of the piece at `place`.
    static func all(of piece: EvidencePiece, at place: Int) -> [EvidenceEntry] {
        let statements = StatementReader.statements(in: piece.text)
        let readings = statements.map { TextReading($0.text) }
        var shared = Set(Meanings.all(in: piece.title + "\n" + (piece.section ?? "")))
        if piece.kind != .passage { for reading in readings { shared.formUnion(reading.meanings) } }
        var contexts: [[String]: Set<String>] = [:]
        var frames: [[String]: Negations.Polarity] = [:]
        let section = piece.section?.split(separator: ">").last.map(String.init)
        return statements.indices.map { index in
            let statement = statements[index]
            let context = contexts[statement.context] ?? Set(statement.context.flatMap(Meanings.all(in:)))
            contexts[statement.context] = context
            var around = shared.union(context)
            for neighbour in [index - 1, index + 1]
            where statements.indices.contains(neighbour) && !statement.isRow && !statements[neighbour].isRow {
                around.formUnion(readings[neighbour].meanings)
            }
            let parts =
                statement.parts.count > 1 ? statement.parts.map { TextReading($0) } : [readings[index]]
            var polarity = readings[index].polarity
            if statement.isRow || statement.isItem {
                let above = [section].compactMap(\.self) + statement.context
                let frame = frames[above] ?? Self.frame(of: above)
                frames[above] = frame
                polarity.denied.formUnion(frame.denied.subtracting(polarity.stated))
            }
            return EvidenceEntry(
                piece: place, kind: piece.kind, statement: statement, reading: readings[index], parts: parts,
                written: WrittenCodes.plain(statement.text), around: around, polarity: polarity,
                denials: statement.denials.map { Set(Meanings.all(in: $0)) },
                isFree: statement.isItem
                    && statement.context.contains { LimitWords.free(in: TextReading($0)) != nil })
        }
    }

    /// What is denied of all that stands under headings such as `Items that can't be returned`.
    private static func frame(of texts: [String]) -> Negations.Polarity {
        texts.reduce(into: Negations.Polarity()) { frame, text in
            // "What is not covered" asks nothing.
            let words = text.split(separator: " ").filter { !["what", "which"].contains($0.lowercased()) }
            let polarity = TextReading(words.joined(separator: " ")).polarity
            frame.denied.formUnion(polarity.onlyDenied)
        }
    }
}
