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

    /// The entries of the piece at `place`.
    static func all(of piece: EvidencePiece, at place: Int) -> [EvidenceEntry] {
        let statements = StatementReader.statements(in: piece.text)
        let readings = statements.map { TextReading($0.text) }
        var shared = Set(Meanings.all(in: piece.title + "\n" + (piece.section ?? "")))
        if piece.kind != .passage { for reading in readings { shared.formUnion(reading.meanings) } }
        var contexts: [[String]: Set<String>] = [:]
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
            return EvidenceEntry(
                piece: place, kind: piece.kind, statement: statement, reading: readings[index], parts: parts,
                written: WrittenCodes.plain(statement.text), around: around)
        }
    }
}
