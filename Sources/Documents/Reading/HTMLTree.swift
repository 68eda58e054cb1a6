internal import CLibxml2

/// A parsed page.
final class HTMLTree {
    typealias Node = UnsafeMutablePointer<xmlNode>

    private let document: htmlDocPtr
    private let root: Node

    /// Nil when there is nothing at all.
    init?(_ bytes: [UInt8]) {
        // libxml takes a page that doesn't name its encoding for Latin-1.
        let encoding = String(validating: bytes, as: UTF8.self) == nil ? nil : "UTF-8"
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
        guard let node = first(named: "title"), let content = xmlNodeGetContent(node) else { return nil }
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

    /// Hands the page's content to `content` in reading order: `main` or `article` when there is one, else the body.
    func walk(into content: inout HTMLContent) {
        let main = first(named: "main") ?? first(named: "article")
        content.isMain = main != nil
        visit(main ?? first(named: "body") ?? root) { node in
            if node.pointee.type == XML_TEXT_NODE || node.pointee.type == XML_CDATA_SECTION_NODE {
                if let text = node.pointee.content { content.text(String(cString: text)) }
                return false
            }
            guard node.pointee.type == XML_ELEMENT_NODE, !Self.isHidden(node) else { return false }
            return content.open(Self.name(of: node))
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

    private func first(named name: String) -> Node? {
        var found: Node?
        visit(root) { node in
            if found == nil, Self.name(of: node) == name { found = node }
            return found == nil
        } leave: { _ in
        }
        return found
    }

    private static func name(of node: Node) -> String {
        guard node.pointee.type == XML_ELEMENT_NODE, let name = node.pointee.name else { return "" }
        return String(cString: name).lowercased()
    }

    private static func attribute(_ name: String, of node: Node) -> String? {
        guard node.pointee.type == XML_ELEMENT_NODE, let value = xmlGetProp(node, name) else { return nil }
        defer { cie_xml_free(value) }
        let text = String(cString: value)
        return text.isEmpty ? nil : text
    }

    private static func isHidden(_ node: Node) -> Bool {
        xmlHasProp(node, "hidden") != nil || attribute("aria-hidden", of: node) == "true"
    }
}
