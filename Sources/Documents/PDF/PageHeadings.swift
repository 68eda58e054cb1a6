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

    init(_ boxes: PageBoxes) {
        let lines = boxes.pages.map { $0.map { Line(text: $0.text, height: $0.height) } }
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
}
