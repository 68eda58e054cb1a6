/// A table as text: values set apart by commas (RFC 4180), semicolons or tabs.
///
/// A row with a fault doesn't take others with it: reading goes on with the line after its first one.
struct DelimitedTable: Sendable {
    struct Row: Sendable, Hashable {
        /// The line that it begins on, from 1.
        let line: Int
        let cells: [String]
    }

    /// A row that was left out, and why.
    struct Fault: Sendable, Hashable {
        let line: Int
        let message: String
    }

    private(set) var header: [String] = []
    /// Those that hold anything, with as many cells as the header or fewer.
    private(set) var rows: [Row] = []
    private(set) var faults: [Fault] = []

    init(_ text: String) {
        var scanner = RowScanner(text, delimiter: Self.delimiter(of: Self.firstLine(of: text)))
        var hasHeader = false
        while let row = scanner.next() {
            guard let cells = row.cells else {
                faults.append(Fault(line: row.line, message: "a quotation mark is out of place"))
                hasHeader = true
                continue
            }
            guard cells.contains(where: { !$0.isEmpty }) else { continue }
            if hasHeader {
                take(Row(line: row.line, cells: cells), isCutOff: scanner.isCutOff)
            } else {
                (header, hasHeader) = (cells, true)
            }
        }
    }

    private mutating func take(_ row: Row, isCutOff: Bool) {
        var cells = row.cells
        while cells.count > header.count, cells.last?.isEmpty == true { cells.removeLast() }
        if cells.count > header.count {
            let message = "it has \(cells.count) cells, the header has \(header.count)"
            faults.append(Fault(line: row.line, message: message))
        } else if cells.count < header.count, isCutOff {
            // Its last cell may be half of what it was.
            faults.append(Fault(line: row.line, message: "the file ends in the middle of it"))
        } else {
            rows.append(Row(line: row.line, cells: cells))
        }
    }

    static func firstLine(of text: String) -> Substring { text.prefix { !$0.isNewline } }

    /// What the header's names are set apart by.
    static func delimiter(of header: Substring) -> UInt8 {
        let marks = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
        let counts = marks.map { mark in (mark, header.utf8.count { $0 == mark }) }
        // Of those that are there as often, the first.
        return counts.reduce(counts[0]) { $1.1 > $0.1 ? $1 : $0 }.0
    }
}
