internal import SwiftCSV

/// Reads a table: rows of questions and answers become sections, any other table stays one.
enum CSVReader {
    static func document(_ documentID: String, _ text: String) throws(DocumentError) -> Document {
        let rows: [[String]]
        let header: [String]
        do {
            let table = try EnumeratedCSV(string: text, loadColumns: false)
            header = table.header.map(Whitespace.oneLine)
            rows = table.rows.map { $0.map(Whitespace.oneLine) }.filter { $0.contains { !$0.isEmpty } }
        } catch {
            throw DocumentError("isn't a table of comma-separated values")
        }
        guard !rows.isEmpty else { throw DocumentError("holds no rows") }
        var outline = OutlineBuilder()
        if let question = column(header, ["question", "q"]), let answer = column(header, ["answer", "a"]) {
            for row in rows where row.indices.contains(question) && row.indices.contains(answer) {
                outline.heading(row[question], level: 2)
                if !row[answer].isEmpty { outline.append(.paragraph(row[answer])) }
            }
        } else {
            outline.append(.table(header: header, rows: rows))
        }
        return outline.finish(documentID: documentID, title: nil)
    }

    private static func column(_ header: [String], _ names: [String]) -> Int? {
        header.firstIndex { names.contains($0.lowercased()) }
    }
}
