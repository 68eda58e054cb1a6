/// The tables of a page, and its lines in reading order with a mark where each table stood.
struct PageTables {
    struct Table {
        let header: [String]
        let rows: [[String]]

        /// Lines such as `- Phone: 030 1234`, when the first row is no header but says what something is, too.
        var pairs: [String]? {
            guard header.count == 2, header[1].contains(where: { $0.isNumber || $0 == "@" }) else {
                return nil
            }
            return ([header] + rows).map { row in
                "- " + row.filter { !$0.isEmpty }.joined(separator: row[0].hasSuffix(":") ? " " : ": ")
            }
        }
    }

    private(set) var tables: [Table] = []
    private(set) var lines: [String] = []

    /// Begins a line that stands for a table; of the characters that no text has (Unicode, private use).
    private static let mark = "\u{F8FF}"

    /// Rows that turned out to be no table are looked at again, with the first of them left out, unless they are so many.
    private static let many = 12

    init(_ boxes: [PageBoxes.Line]) {
        let all = WordRows(boxes)
        var places: [Int: Int] = [:]
        var next = 0
        var free = 0
        while next < all.rows.count {
            let run = TableRun(all, from: next, after: free)
            if let table = WordTable(run.rows, run.columns) {
                for line in run.rows.reduce(into: Set<Int>(), { $0.formUnion($1.lines) }) {
                    places[line] = tables.count
                }
                tables.append(Table(header: table.header, rows: table.rows))
                next = run.rows.endIndex
                free = next
            } else {
                next = run.rows.count >= Self.many ? max(next + 1, run.rows.endIndex) : next + 1
            }
        }
        lines = Self.lines(boxes, places)
    }

    /// The table that a line stands for.
    static func table(of line: String) -> Int? {
        line.hasPrefix(mark) ? Int(line.dropFirst(mark.count)) : nil
    }

    /// The lines; one that is empty parts what stands in different places.
    private static func lines(_ boxes: [PageBoxes.Line], _ places: [Int: Int]) -> [String] {
        var lines: [String] = []
        var told: Set<Int> = []
        var flow: Int?
        for (index, line) in boxes.enumerated() {
            if let place = places[index] {
                if told.insert(place).inserted { lines += ["", mark + "\(place)", ""] }
                flow = nil
            } else {
                if flow != line.flow, !lines.isEmpty { lines.append("") }
                lines.append(line.text)
                flow = line.flow
            }
        }
        return lines
    }
}
