/// Reads text without markup.
enum PlainTextReader {
    static func document(_ documentID: String, _ text: String) -> Document {
        var blocks = TextBlocks()
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
        blocks.take(.lines(lines))
        var outline = OutlineBuilder()
        blocks.finish(into: &outline)
        return outline.finish(documentID: documentID, title: nil)
    }
}
