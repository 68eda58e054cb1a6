/// Reads what pdftotext makes of a PDF: its text in reading order, and where its words stand.
///
/// A page is read in reading order, or the columns of its text would be mixed; where words stand in the rows and
/// columns of a table, it is read as one. Lines that come back page after page, such as headers, footers and page
/// numbers, are left out.
package enum PDFReader {
    /// - Parameters:
    ///   - text: In reading order; pages end with a form feed.
    ///   - boxes: Where the words stand (`-bbox-layout`): it tells tables, and headings by the size of their letters.
    /// - Throws: When no page holds text.
    package static func document(
        _ documentID: String, text: String, boxes: String = ""
    ) throws(DocumentError) -> Document {
        let boxes = PageBoxes(InvisibleCharacters.removed(from: boxes))
        let headings = PageHeadings(boxes)
        let tables = boxes.pages.map(PageTables.init)
        let texts = PageLines.pages(InvisibleCharacters.removed(from: text)).enumerated().map {
            index, lines in
            tables.indices.contains(index) && !tables[index].tables.isEmpty ? tables[index].lines : lines
        }
        var leftOut: [String] = []
        var blocks = TextBlocks()
        for (index, lines) in PageLines.withoutFurniture(texts, headings).enumerated() {
            if lines.allSatisfy({ $0.allSatisfy(\.isWhitespace) }) {
                leftOut.append("page \(index + 1): holds no text, it may be a picture")
            }
            for part in parts(of: lines, tables.indices.contains(index) ? tables[index].tables : []) {
                blocks.take(part, headings[index])
            }
        }
        var outline = OutlineBuilder()
        blocks.finish(into: &outline)
        var document = outline.finish(documentID: documentID, title: nil)
        guard !document.sections.isEmpty else { throw DocumentError("holds no text, it may be scanned") }
        document.leftOut = leftOut
        return document
    }

    /// The tables of a page and the lines between them.
    private static func parts(of lines: [String], _ tables: [PageTables.Table]) -> [PagePart] {
        var parts: [PagePart] = []
        var between: [String] = []
        for line in lines {
            guard let index = PageTables.table(of: line), tables.indices.contains(index) else {
                between.append(line)
                continue
            }
            let table = tables[index]
            parts.append(.lines(between))
            parts.append(table.pairs.map { .lines($0) } ?? .table(header: table.header, rows: table.rows))
            between = []
        }
        return parts + [.lines(between)]
    }
}
