internal import CLibxml2

/// A parsed page.
final class HTMLTree {
    typealias Node = UnsafeMutablePointer<xmlNode>

    private let document: htmlDocPtr
    private let root: Node

    /// Nil when there is nothing at all.
    init?(_ bytes: [UInt8], _ charset: String? = nil) {
        // libxml takes a page that doesn't name its encoding for Latin-1.
        let encoding = String(validating: bytes, as: UTF8.self) == nil ? charset : "UTF-8"
        let options =
            HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue
            | HTML_PARSE_NOWARNING.rawValue | HTML_PARSE_NONET.rawValue
        let parsed = bytes.withUnsafeBytes { buffer in
            htmlReadMemory(
                buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(clamping: buffer.count), nil,
                encoding, Int32(options))
        }
        guard let parsed else { return nil }
        document = parsed
        guard let root = xmlDocGetRootElement(parsed) else {
            xmlFreeDoc(parsed)
            return nil
        }
        self.root = root
    }

    deinit { xmlFreeDoc(document) }

    /// The text of the `title` element.
    var title: String? {
        guard let node = all(named: "title").first, let content = xmlNodeGetContent(node) else { return nil }
        defer { cie_xml_free(content) }
        let text = Whitespace.oneLine(String(cString: content))
        return text.isEmpty ? nil : text
    }

    var language: String? { Self.attribute("lang", of: root) }

    var canonicalURL: String? {
        var found: String?
        visit(root) { node in
            if found == nil, Self.name(of: node) == "link", Self.attribute("rel", of: node) == "canonical" {
                found = Self.attribute("href", of: node)
            }
            return found == nil
        } leave: { _ in
        }
        return found
    }

    /// What the `meta` elements say, by their names in lower case; of several with one name, the first.
    var metadata: [String: String] {
        var named: [String: String] = [:]
        visit(root) { node in
            if Self.name(of: node) == "meta", let content = Self.attribute("content", of: node),
                let name = Self.attribute("name", of: node) ?? Self.attribute("property", of: node),
                named[name.lowercased()] == nil
            {
                named[name.lowercased()] = content
            }
            return Self.name(of: node) != "body"
        } leave: { _ in
        }
        return named
    }

    /// The one `main`, or else the one `article`; of several, none is the page's content alone.
    var main: Node? {
        for name in ["main", "article"] {
            let found = all(named: name)
            if found.count == 1 { return found[0] }
        }
        return nil
    }

    /// Hands the page's content to `content` in reading order: that of `main`, or the body without one.
    func walk(_ main: Node?, into content: inout HTMLContent) {
        content.isMain = main != nil
        visit(main ?? all(named: "body").first ?? root) { node in
            if node.pointee.type == XML_TEXT_NODE || node.pointee.type == XML_CDATA_SECTION_NODE {
                if let text = node.pointee.content { content.text(String(cString: text)) }
                return false
            }
            guard node.pointee.type == XML_ELEMENT_NODE,
                node == main || !Self.isLeftOut(node, inMain: main != nil)
            else { return false }
            return content.open(Self.name(of: node), span: Self.span(of: node))
        } leave: { node in
            content.close(Self.name(of: node))
        }
    }

    /// Depth first and without recursion: pages may be nested as deep as they like.
    private func visit(_ top: Node, enter: (Node) -> Bool, leave: (Node) -> Void) {
        var node = top
        while true {
            if enter(node) {
                if let child = node.pointee.children {
                    node = child
                    continue
                }
                leave(node)
            }
            while node != top, node.pointee.next == nil, let parent = node.pointee.parent {
                leave(parent)
                node = parent
            }
            guard node != top, let next = node.pointee.next else { return }
            node = next
        }
    }

    private func all(named name: String) -> [Node] {
        var found: [Node] = []
        visit(root) { node in
            if Self.name(of: node) == name, !Self.isLeftOut(node) { found.append(node) }
            return true
        } leave: { _ in
        }
        return found
    }

    private static func name(of node: Node) -> String {
        guard node.pointee.type == XML_ELEMENT_NODE, let name = node.pointee.name else { return "" }
        return String(cString: name).lowercased()
    }

    /// How much of a table a cell takes; a span of 0 goes down to its end (WHATWG HTML, section 4.9.11).
    private static func span(of node: Node) -> TableCollector.Span {
        guard node.pointee.properties != nil else { return .init() }
        let columns = attribute("colspan", of: node).flatMap { Int($0) } ?? 1
        let rows = attribute("rowspan", of: node).flatMap { Int($0) } ?? 1
        return .init(
            columns: min(max(columns, 1), 1_000), rows: rows == 0 ? 65_534 : min(max(rows, 1), 65_534))
    }

    private static func attribute(_ name: String, of node: Node) -> String? {
        guard node.pointee.type == XML_ELEMENT_NODE, let value = xmlGetProp(node, name) else { return nil }
        defer { cie_xml_free(value) }
        let text = String(cString: value)
        return text.isEmpty ? nil : text
    }

    private static func isLeftOut(_ node: Node, inMain: Bool = false) -> Bool {
        if node.pointee.properties == nil { return false }
        if xmlHasProp(node, "hidden") != nil || attribute("aria-hidden", of: node) == "true" { return true }
        if let role = attribute("role", of: node), PageFurniture.isRole(role, inMain: inMain) { return true }
        if let style = attribute("style", of: node), PageFurniture.isInvisible(style: style) { return true }
        let name = name(of: node)
        // The whole page may be of the class `newsletter`, and a heading has the id of what is below it.
        guard !["body", "html", "main", "h1", "h2", "h3", "h4", "h5", "h6"].contains(name) else {
            return false
        }
        return [attribute("id", of: node), attribute("class", of: node)].contains { value in
            value.map(PageFurniture.isName) ?? false
        }
    }
}
