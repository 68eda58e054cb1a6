/// Where the words of a PDF stand: what `pdftotext -bbox-layout` prints, read.
struct PageBoxes {
    /// A word with its box, in points from the top left corner of the page.
    struct Word {
        let text: String
        let left: Double
        let right: Double
        let top: Double
        let bottom: Double

        var height: Double { bottom - top }
        var middle: Double { (top + bottom) / 2 }
    }

    /// Words that belong together, in reading order.
    struct Line {
        var words: [Word] = []
        /// Which part of the page it is in.
        let flow: Int

        var text: String { words.map(\.text).joined(separator: " ") }
        var height: Double { words.lazy.map(\.height).max() ?? 0 }
    }

    /// The lines of each page in reading order.
    private(set) var pages: [[Line]] = []

    init(_ boxes: String) {
        var flow = 0
        for line in boxes.split(whereSeparator: \.isNewline) {
            let line = line.drop(while: \.isWhitespace)
            guard line.first == "<", !pages.isEmpty || line.hasPrefix("<page ") else { continue }
            if line.hasPrefix("<word ") {
                let place = pages.count - 1
                if pages[place].isEmpty { pages[place].append(Line(flow: flow)) }
                pages[place][pages[place].count - 1].words.append(Self.word(line))
            } else if line.hasPrefix("<line ") {
                pages[pages.count - 1].append(Line(flow: flow))
            } else if line.hasPrefix("<flow>") {
                flow += 1
            } else if line.hasPrefix("<page ") {
                pages.append([])
            }
        }
    }

    private static func word(_ line: Substring) -> Word {
        func number(_ name: String) -> Double {
            guard let start = line.firstRange(of: name + "=\"")?.upperBound else { return 0 }
            return Double(line[start...].prefix { $0 != "\"" }) ?? 0
        }
        return Word(
            text: text(of: line), left: number("xMin"), right: number("xMax"), top: number("yMin"),
            bottom: number("yMax"))
    }

    private static func text(of word: Substring) -> String {
        var text = String(word.drop { $0 != ">" }.dropFirst().prefix { $0 != "<" })
        for (entity, character) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")] {
            text = text.replacing(entity, with: character)
        }
        return text
    }
}
