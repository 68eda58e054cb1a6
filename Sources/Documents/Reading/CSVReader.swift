/// Reads a table: rows of questions and answers become sections, the rows of any other table lines that say what each
/// of their values is.
enum CSVReader {
    static func document(_ documentID: String, _ text: String) throws(DocumentError) -> Document {
        let table = DelimitedTable(text)
        let header = table.header.map(Whitespace.oneLine)
        let rows = table.rows.map { (line: $0.line, cells: $0.cells.map(Whitespace.oneLine)) }
            .filter { isFilled($0.cells) }
        guard !rows.isEmpty else { throw DocumentError("holds no rows") }
        var outline = OutlineBuilder()
        var leftOut = table.faults.map { "line \($0.line): \($0.message)" }
        if let question = column(header, ["question", "q"]), let answer = column(header, ["answer", "a"]) {
            for (line, row) in rows {
                guard row.indices.contains(question), row.indices.contains(answer), !row[question].isEmpty,
                    !row[answer].isEmpty
                else {
                    leftOut.append("line \(line): lacks a question or an answer")
                    continue
                }
                outline.heading(row[question], level: 2)
                outline.append(.paragraph(row[answer]))
            }
        } else {
            outline.append(.list(rows.map { "- " + line($0.cells, header) }))
        }
        var document = outline.finish(documentID: documentID, title: nil)
        document.leftOut = leftOut
        return document
    }

    /// `Country: Germany; Price: 4.90 EUR`: found and quoted alone, a row still says what it means.
    private static func line(_ row: [String], _ header: [String]) -> String {
        row.enumerated().compactMap { index, value in
            guard !value.isEmpty else { return nil }
            guard header.indices.contains(index), !header[index].isEmpty else { return value }
            return header[index] + ": " + value
        }.joined(separator: "; ")
    }

    private static func isFilled(_ row: [String]) -> Bool { row.contains { !$0.isEmpty } }

    private static func column(_ header: [String], _ names: [String]) -> Int? {
        header.firstIndex { names.contains($0.lowercased()) }
    }
}
