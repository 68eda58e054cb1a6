/// Reads what pdftotext makes of a PDF: once in reading order, once laid out as on the page.
///
/// A page with a table is read as it is laid out, or its columns would be lost; any other in reading order, or the
/// columns of its text would be mixed. Lines that come back page after page, such as headers, footers and page
/// numbers, are left out.
package enum PDFReader {
    /// - Parameters:
    ///   - text: In reading order; pages end with a form feed.
    ///   - layout: The same pages, laid out (`-layout`).
    ///   - boxes: Where the words stand (`-bbox-layout`): headings are told by the size of their letters.
    /// - Throws: When no page holds text.
    package static func document(
        _ documentID: String, text: String, layout: String, boxes: String = ""
    ) throws(DocumentError) -> Document {
        let headings = PageHeadings(boxes: InvisibleCharacters.removed(from: boxes))
        let texts = PageLines.pages(InvisibleCharacters.removed(from: text), headings)
        let layouts = PageLines.pages(InvisibleCharacters.removed(from: layout), headings)
        var outline = OutlineBuilder()
        var leftOut: [String] = []
        var reader = TextBlocks()
        for (index, lines) in texts.enumerated() {
            if lines.allSatisfy({ $0.allSatisfy(\.isWhitespace) }) {
                leftOut.append("page \(index + 1): holds no text, it may be a picture")
            }
            let laidOut = layouts.indices.contains(index) ? LaidOutPage(layouts[index]) : nil
            if let laidOut, laidOut.hasTable {
                for part in laidOut.parts { reader.take(part, headings[index]) }
            } else {
                reader.take(.lines(lines), headings[index])
            }
        }
        reader.finish(into: &outline)
        var document = outline.finish(documentID: documentID, title: nil)
        guard !document.sections.isEmpty else { throw DocumentError("holds no text, it may be scanned") }
        document.leftOut = leftOut
        return document
    }
}
