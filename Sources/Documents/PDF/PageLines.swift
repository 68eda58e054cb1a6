/// The lines of pages, without what stands on every page.
enum PageLines {
    /// How many lines at the top and at the bottom of a page may be its furniture.
    private static let margin = 3

    /// The pages of a text; a page ends with a form feed.
    static func pages(_ text: String) -> [[String]] {
        var pages = text.split(separator: "\u{0C}", omittingEmptySubsequences: false).map { page in
            page.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
        }
        if pages.last?.allSatisfy({ $0.allSatisfy(\.isWhitespace) }) == true { pages.removeLast() }
        return pages
    }

    /// Pages without what stands on every one of them.
    ///
    /// - Parameter headings: What stands on every page in small letters may be the title in large ones.
    static func withoutFurniture(_ pages: [[String]], _ headings: PageHeadings) -> [[String]] {
        var counts: [String: Int] = [:]
        for page in pages {
            let lines = margins(of: page).map { page[$0] }.filter { PageTables.table(of: $0) == nil }
            for key in Set(lines.map(key)) { counts[key, default: 0] += 1 }
        }
        // In two pages of three something comes back by chance, such as the header of a table that goes on.
        let enough = max(2, (pages.count * 2 + 2) / 3)
        let furniture = Set(counts.filter { $0.value >= enough }.keys)
        return pages.enumerated().map { index, page in
            var dropped = Set(margins(of: page).filter { furniture.contains(key(page[$0])) })
            for heading in headings[index].keys {
                if let last = dropped.filter({ Whitespace.oneLine(page[$0]) == heading }).max() {
                    dropped.remove(last)
                }
            }
            // What stands above everything on the first page is the title, even if it comes back.
            let title =
                index == 0 && headings[0].isEmpty ? page.firstIndex { !$0.allSatisfy(\.isWhitespace) } : nil
            return page.indices.filter { !dropped.contains($0) || ($0 == title && isTitle(page[$0])) }
                .map { page[$0] }
        }
    }

    /// The first and last lines that aren't empty; of a short page fewer.
    private static func margins(of page: [String]) -> Set<Int> {
        let filled = page.indices.filter { !page[$0].allSatisfy(\.isWhitespace) }
        let margin = min(margin, filled.count / 3)
        return Set(filled.prefix(margin) + filled.suffix(margin))
    }

    /// A line with every number taken for the same.
    private static func key(_ line: String) -> String {
        var key = ""
        for character in Whitespace.oneLine(line) {
            if !character.isNumber { key.append(character) } else if key.last != "#" { key.append("#") }
        }
        return key
    }

    private static func isTitle(_ line: String) -> Bool {
        line.contains(where: \.isLetter) && !line.contains(where: \.isNumber)
    }
}
