internal import CLibcmark
internal import CLibcmarkExtensions

/// Reads GitHub-flavoured Markdown: cmark turns it into HTML, which is read like any other.
enum MarkdownReader {
    static func document(_ documentID: String, _ text: String) throws(DocumentError) -> Document {
        let (matter, body) = try FrontMatter.split(text)
        var document = try HTMLReader.document(documentID, Array(html(body).utf8))
        document.title = matter.title ?? document.title
        document.url = matter.url ?? document.url
        document.dates = matter.dates
        document.leftOut = matter.leftOut + document.leftOut
        document.language = matter.language ?? document.language
        return document
    }

    private static let extensionNames = ["table", "strikethrough", "autolink"]

    // Registering isn't thread-safe; initialising a static is.
    private static let registered: Void = cmark_gfm_core_extensions_ensure_registered()

    private static func html(_ markdown: String) throws(DocumentError) -> String {
        _ = registered
        // Embedded HTML is kept: the reader of HTML leaves out what isn't content.
        let options = CMARK_OPT_UNSAFE
        guard let parser = cmark_parser_new(options) else { throw DocumentError("out of memory") }
        defer { cmark_parser_free(parser) }
        for name in extensionNames {
            if let found = cmark_find_syntax_extension(name) {
                cmark_parser_attach_syntax_extension(parser, found)
            }
        }
        cmark_parser_feed(parser, markdown, markdown.utf8.count)
        guard let root = cmark_parser_finish(parser) else { throw DocumentError("out of memory") }
        defer { cmark_node_free(root) }
        let extensions = cmark_parser_get_syntax_extensions(parser)
        guard let rendered = cmark_render_html(root, options, extensions) else {
            throw DocumentError("out of memory")
        }
        defer { cmark_get_default_mem_allocator().pointee.free(rendered) }
        return String(cString: rendered)
    }
}
