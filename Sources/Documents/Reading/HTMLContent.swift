/// Turns the elements of a page into headings and blocks.
struct HTMLContent {
    /// Whether only the main part is read, so that a header in it belongs to the content.
    var isMain = false

    private var outline = OutlineBuilder()
    private var inline = ""
    private var lists: [ListLevel] = []
    private var listLines: [String] = []
    private var table: TableCollector?
    private var tableDepth = 0
    /// How many columns and rows the cell takes that is being read.
    private var span = TableCollector.Span()
    private var boldDepth = 0
    /// Whether the cell holds letters that aren't bold.
    private var hasPlainText = false
    private var verbatimDepth = 0
    /// How many headings, or terms that stand like one, are open.
    private var headingDepth = 0
    /// How many elements are open whose text is one line whatever is in them: buttons in headings, and summaries.
    private var labelDepth = 0

    private struct ListLevel {
        let isOrdered: Bool
        var items = 0
        /// Whether the current item's first line has been written.
        var hasLine = false
    }

    /// Below all real headings: the line of an accordion.
    private static let summaryLevel = 7

    mutating func text(_ text: String) {
        inline += InvisibleCharacters.removed(from: text)
        if boldDepth == 0, table != nil, text.contains(where: { !$0.isWhitespace }) { hasPlainText = true }
    }

    /// False when the element is no content and isn't to be entered.
    ///
    /// - Parameter span: How much of a table it takes.
    mutating func open(_ name: String, span: TableCollector.Span = .init()) -> Bool {
        // The heading of an accordion is a button.
        if name == "button", headingDepth > 0 {
            labelDepth += 1
            return true
        }
        if Self.skipped.contains(name) || (!isMain && Self.skippedOutsideMain.contains(name)) { return false }
        if Self.headings.contains(name) { headingDepth += 1 }
        if table != nil { return openInTable(name, span) }
        if labelDepth > 0 {
            if Self.isBlock(name) || name == "br" { inline += " " }
            if name == "summary" { labelDepth += 1 }
            return true
        }
        switch name {
        case "br": inline += Whitespace.lineBreak
        case "ul", "ol":
            flush()
            lists.append(ListLevel(isOrdered: name == "ol"))
        case "li":
            flush()
            if !lists.isEmpty {
                lists[lists.count - 1].items += 1
                lists[lists.count - 1].hasLine = false
            }
        case "table":
            flush()
            table = TableCollector()
            tableDepth = 1
        case "pre":
            flush()
            verbatimDepth += 1
        case "summary":
            flush()
            labelDepth += 1
        case "dd": break
        case let name where Self.isBlock(name): flush()
        default: break
        }
        return true
    }

    mutating func close(_ name: String) {
        if Self.headings.contains(name) { headingDepth -= 1 }
        if name == "button" {
            labelDepth -= 1
            return
        }
        if table != nil { return closeInTable(name) }
        if labelDepth > 0, name != "summary" {
            if Self.isBlock(name) { inline += " " }
            return
        }
        switch name {
        case "h1", "h2", "h3", "h4", "h5", "h6":
            let level = name.last?.wholeNumberValue ?? 1
            outline.heading(takeInline(oneLine: true), level: level)
        case "summary":
            labelDepth -= 1
            if labelDepth == 0 { outline.heading(takeInline(oneLine: true), level: Self.summaryLevel) }
        case "details":
            flush()
            outline.endHeading(level: Self.summaryLevel)
        case "ul", "ol":
            flush()
            lists.removeLast()
            if lists.isEmpty, !listLines.isEmpty {
                outline.append(.list(listLines))
                listLines = []
            }
        case "pre":
            let lines = inline.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            inline = ""
            verbatimDepth -= 1
            let kept = lines.map(String.init).filter { !$0.allSatisfy(\.isWhitespace) }
            if !kept.isEmpty { outline.append(.verbatim(kept)) }
        case "dt":
            // A term and what is said of it belong together.
            let term = takeInline(oneLine: true)
            inline = term.last.map { "?:.!".contains($0) } ?? true ? term + " " : term + ": "
        case let name where Self.isBlock(name): flush()
        default: break
        }
    }

    mutating func finish(documentID: String, title: String?) -> Document {
        flush()
        return outline.finish(documentID: documentID, title: title)
    }

    private mutating func takeInline(oneLine: Bool = false) -> String {
        defer { inline = "" }
        return oneLine ? Whitespace.oneLine(inline) : Whitespace.collapsed(inline)
    }

    /// Ends the running text: it becomes a paragraph, or goes to the list item that it stands in.
    private mutating func flush() {
        guard verbatimDepth == 0 else { return }
        let text = takeInline(oneLine: !lists.isEmpty)
        guard !text.isEmpty else { return }
        guard let level = lists.last, level.items > 0 else {
            outline.append(.paragraph(text))
            return
        }
        if level.hasLine, !listLines.isEmpty {
            listLines[listLines.count - 1] += " " + text
        } else {
            let mark = level.isOrdered ? "\(level.items). " : "- "
            listLines.append(String(repeating: "  ", count: lists.count - 1) + mark + text)
            lists[lists.count - 1].hasLine = true
        }
    }
}

extension HTMLContent {
    private mutating func openInTable(_ name: String, _ span: TableCollector.Span) -> Bool {
        switch name {
        case "table": tableDepth += 1
        case "tr" where tableDepth == 1: table?.beginRow()
        case "td" where tableDepth == 1, "th" where tableDepth == 1:
            inline = ""
            self.span = span
            hasPlainText = false
        default: inline += " "
        }
        if Self.bold.contains(name) { boldDepth += 1 }
        return true
    }

    private mutating func closeInTable(_ name: String) {
        switch name {
        case "table":
            tableDepth -= 1
            guard tableDepth == 0, let blocks = table?.finish() else { break }
            for block in blocks { outline.append(block) }
        case "td" where tableDepth == 1, "th" where tableDepth == 1:
            let cell = takeInline(oneLine: true)
            table?.append(cell, isHeader: name == "th", isBold: !hasPlainText, span: span)
        case "caption" where tableDepth == 1:
            let caption = takeInline(oneLine: true)
            if !caption.isEmpty { outline.append(.paragraph(caption)) }
        default: inline += " "
        }
        if Self.bold.contains(name) { boldDepth -= 1 }
        if tableDepth == 0 {
            table = nil
            inline = ""
            boldDepth = 0
        }
    }

    private static let bold: Set<String> = ["b", "strong", "th"]

    private static let skipped: Set<String> = [
        "script", "style", "noscript", "template", "svg", "math", "head", "iframe", "object", "canvas",
        "audio",
        "video", "select", "option", "button", "input", "textarea", "nav", "dialog",
    ]

    private static let skippedOutsideMain: Set<String> = ["header", "footer", "aside"]

    private static let headings: Set<String> = ["h1", "h2", "h3", "h4", "h5", "h6", "dt", "summary"]

    private static let blocks: Set<String> = [
        "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "div", "dl", "dt",
        "fieldset",
        "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html",
        "li",
        "main", "ol", "p", "section", "summary", "ul",
    ]

    private static func isBlock(_ name: String) -> Bool { blocks.contains(name) }
}
