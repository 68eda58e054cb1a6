internal import FoundationEssentials

extension Asset {
    /// The chat widget: one script, put together from its parts and its style sheet.
    static let widget: Asset = {
        let parts = [
            PackageResources.widget_page_js, PackageResources.widget_connection_js,
            PackageResources.widget_cards_js, PackageResources.widget_view_js,
            PackageResources.widget_chat_js, PackageResources.widget_start_js,
        ]
        let styles = String(decoding: PackageResources.widget_css, as: UTF8.self)
        let literal =
            (try? JSONEncoder().encode(styles)).map { String(decoding: $0, as: UTF8.self) } ?? "\"\""
        let code = parts.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\n")
        return Asset(
            name: "widget.js", type: "text/javascript; charset=utf-8",
            text: "(() => {\n\"use strict\";\nconst STYLES = \(literal);\n\(code)\n})();\n")
    }()
}
