/// Where the columns of some rows are: what a gap in all of them keeps apart.
struct ColumnSpans {
    /// From left to right, each from its first to its last letter.
    private(set) var spans: [ClosedRange<Double>] = []
    private let leastGap: Double
    /// Where cells have begun, and how often.
    private var edges: [(left: Double, count: Int)] = []

    /// In points: what begins where a column begins is in line with it.
    private static let alignment = 0.75
    /// How much of the usual gap is enough between two words of which the second is in line with a column.
    private static let alignedGap = 0.3
    private static let mostEdges = 50

    var count: Int { spans.count }

    /// - Parameter leastGap: In heights of a word.
    init(_ row: WordRows.Row, leastGap: Double) {
        self.leastGap = leastGap
        add(row)
    }

    /// Takes a row in; columns that it has letters between become one.
    mutating func add(_ row: WordRows.Row) {
        let gap = leastGap * row.height
        noteEdges(of: row, gap)
        var merged: [ClosedRange<Double>] = []
        let added = row.words.map { min($0.left, $0.right)...max($0.left, $0.right) }
        for span in (spans + added).sorted(by: { $0.lowerBound < $1.lowerBound }) {
            guard let last = merged.last else {
                merged.append(span)
                continue
            }
            let distance = span.lowerBound - last.upperBound
            if distance >= gap || (distance >= gap * Self.alignedGap && isEdge(span.lowerBound, 2)) {
                merged.append(span)
            } else {
                merged[merged.count - 1] = last.lowerBound...max(last.upperBound, span.upperBound)
            }
        }
        spans = merged
    }

    private mutating func noteEdges(of row: WordRows.Row, _ gap: Double) {
        var right = -Double.infinity
        for word in row.words {
            let distance = word.left - right
            right = max(right, word.right)
            guard distance >= gap || (distance >= gap * Self.alignedGap && isEdge(word.left, 1)) else {
                continue
            }
            if let known = edges.firstIndex(where: { abs($0.left - word.left) <= Self.alignment }) {
                edges[known].count += 1
            } else if edges.count < Self.mostEdges {
                edges.append((word.left, 1))
            }
        }
    }

    /// Whether so many cells have begun there.
    private func isEdge(_ left: Double, _ count: Int) -> Bool {
        edges.contains { $0.count >= count && abs($0.left - left) <= Self.alignment }
    }

    /// Whether a row has words in several columns and nothing between any.
    func fit(_ row: WordRows.Row) -> Bool {
        var with = self
        with.add(row)
        return with.count == count && with.cells(of: row).count { !$0.isEmpty } > 1
    }

    /// The words of a row by columns.
    func cells(of row: WordRows.Row) -> [[PageBoxes.Word]] {
        var cells = [[PageBoxes.Word]](repeating: [], count: spans.count)
        for word in row.words {
            let column = spans.lastIndex { $0.lowerBound <= word.left + Self.alignment } ?? 0
            cells[column].append(word)
        }
        return cells
    }
}
