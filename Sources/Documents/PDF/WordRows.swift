/// The words of a page, row by row as they stand beside each other.
struct WordRows {
    struct Row {
        /// From left to right.
        var words: [PageBoxes.Word]
        /// The lines that they are from.
        var lines: Set<Int>

        var top: Double { words.lazy.map(\.top).min() ?? 0 }
        var height: Double { words.lazy.map(\.height).max() ?? 0 }
    }

    private(set) var rows: [Row] = []
    /// A gap that parts columns, in heights of a word: wider than what stands between the words of a text.
    let leastGap: Double

    /// Words whose middles lie no further apart than this, in heights, stand in one row.
    private static let slant = 0.6
    private static let widening = 1.35
    private static let narrowest = 0.3

    init(_ lines: [PageBoxes.Line]) {
        var words: [(word: PageBoxes.Word, line: Int)] = []
        for (index, line) in lines.enumerated() { words += line.words.map { ($0, index) } }
        words.sort { ($0.word.middle, $0.word.left) < ($1.word.middle, $1.word.left) }
        var first = (middle: 0.0, height: 0.0)
        for (word, line) in words {
            let reach = min(word.height, first.height) * Self.slant
            if !rows.isEmpty, word.middle - first.middle <= reach {
                rows[rows.count - 1].words.append(word)
                rows[rows.count - 1].lines.insert(line)
            } else {
                rows.append(Row(words: [word], lines: [line]))
                first = (word.middle, word.height)
            }
        }
        for index in rows.indices { rows[index].words.sort { $0.left < $1.left } }
        leastGap = max(Self.usualGap(in: lines) * Self.widening, Self.narrowest)
    }

    /// What stands between words, in heights: the narrow gaps of a page are those of its text.
    private static func usualGap(in lines: [PageBoxes.Line]) -> Double {
        let gaps = lines.flatMap { line in
            zip(line.words, line.words.dropFirst()).compactMap { left, right -> Double? in
                // Numbers may be the cells of a table.
                guard left.text.allSatisfy(\.isLetter), left.height > 0, right.left > left.right else {
                    return nil
                }
                return (right.left - left.right) / left.height
            }
        }.sorted()
        return gaps.isEmpty ? 0 : gaps[gaps.count / 4]
    }
}
