/// Which lines of a PDF are headings: those in larger letters than its text.
struct PageHeadings {
    /// By page, the headings with their levels; the largest letters are level 1.
    private(set) var pages: [[String: Int]] = []

    private struct Line {
        let text: String
        let height: Double
    }

    /// Larger than the text by so much, and no longer than this, is a heading.
    private static let growth = 1.12
    private static let longest = 120
    private static let deepest = 4

    /// - Parameter boxes: What `pdftotext -bbox-layout` prints; without it, nothing is known.
    init(boxes: String) {
        var lines: [[Line]] = []
        var words: [String] = []
        var height = 0.0
        for line in boxes.split(whereSeparator: \.isNewline) {
            let line = line.drop(while: \.isWhitespace)
            if line.hasPrefix("<page ") {
                lines.append([])
            } else if line.hasPrefix("<line ") {
                (words, height) = ([], 0)
            } else if line.hasPrefix("<word ") {
                words.append(Self.text(of: line))
                height = max(height, Self.height(of: line))
            } else if line.hasPrefix("</line>"), !lines.isEmpty {
                lines[lines.count - 1].append(Line(text: words.joined(separator: " "), height: height))
            }
        }
        let body = Self.body(of: lines.flatMap(\.self))
        let large = lines.map { $0.filter { Self.isHeading($0, body) } }
        let sizes = Set(large.flatMap(\.self).map { Self.rounded($0.height) }).sorted(by: >)
        pages = large.map { page in
            var levels: [String: Int] = [:]
            for line in page {
                let rank = sizes.firstIndex(of: Self.rounded(line.height)) ?? 0
                levels[Whitespace.oneLine(line.text)] = min(rank + 1, Self.deepest)
            }
            return levels
        }
    }

    /// The headings of a page, by its index.
    subscript(_ page: Int) -> [String: Int] { pages.indices.contains(page) ? pages[page] : [:] }

    private static func isHeading(_ line: Line, _ body: Double) -> Bool {
        line.height > body * growth && line.text.count <= longest && line.text.contains(where: \.isLetter)
    }

    /// Half points: the same letters come out a little larger here and there.
    private static func rounded(_ height: Double) -> Int { Int((height * 2).rounded()) }

    /// The height that half of all characters have at most.
    private static func body(of lines: [Line]) -> Double {
        let sorted = lines.sorted { $0.height < $1.height }
        let half = sorted.reduce(0) { $0 + $1.text.utf8.count } / 2
        var passed = 0
        for line in sorted {
            passed += line.text.utf8.count
            if passed >= half { return line.height }
        }
        return 0
    }

    private static func height(of word: Substring) -> Double {
        guard let top = number("yMin", in: word), let bottom = number("yMax", in: word) else { return 0 }
        return bottom - top
    }

    private static func number(_ name: String, in word: Substring) -> Double? {
        guard let start = word.firstRange(of: name + "=\"")?.upperBound else { return nil }
        return Double(word[start...].prefix { $0 != "\"" })
    }

    private static func text(of word: Substring) -> String {
        let inside = word.drop { $0 != ">" }.dropFirst().prefix { $0 != "<" }
        var text = String(inside)
        for (entity, character) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")] {
            text = text.replacing(entity, with: character)
        }
        return text
    }
}
