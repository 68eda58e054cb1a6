/// A page of the shop's policies and guides.
struct DocumentPage {
    let layout: Layout
    let document: Document

    var page: Page {
        let markdown = MarkdownPage(document.text, resolve: resolve)
        let contents = markdown.sections.map { section -> HTML in
            "<li><a href=\"#\(section.anchor)\">\(section.title)</a></li>"
        }
        let aside: HTML =
            contents.count < 2
            ? .nothing
            : "<nav class=\"contents\" aria-label=\"On this page\"><h2>On this page</h2><ol>\(contents)</ol></nav>"
        return layout.page(
            title: document.title,
            main: "<div class=\"document\">\(aside)<article class=\"prose\">\(markdown.html)</article></div>")
    }

    /// Links between the files of the pack become links between its pages.
    private func resolve(_ address: String) -> String {
        let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let path = parts[0].hasPrefix("./") ? parts[0].dropFirst(2) : parts[0]
        guard !path.isEmpty, !path.contains(":"), !path.hasPrefix("/") else { return address }
        let folder = document.name.split(separator: "/").dropLast().map { $0 + "/" }.joined()
        guard let target = layout.shop.document(folder + path) ?? layout.shop.document(String(path)) else {
            return address
        }
        return "/pages/\(target.name)" + (parts.count > 1 ? "#\(parts[1])" : "")
    }
}
