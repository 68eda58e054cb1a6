/// The shop's front page: every product, by department.
struct HomePage {
    let layout: Layout

    var page: Page {
        let shop = layout.shop
        return layout.page(
            title: shop.name,
            main: """
                <section class="hero">
                <div><h1>Ask before you buy</h1>
                <p>\(shop.products.count) products, and an assistant who knows them. Ask about sizes, delivery,
                returns or an order, and see where every answer comes from.</p>
                <p><button type="button" data-open-chat>Ask the assistant</button></p></div>
                \(Self.contours)
                </section>
                \(shop.departments.map(department))
                """)
    }

    private func department(_ department: (name: String, products: [Product])) -> HTML {
        let anchor = MarkdownPage.anchor(department.name)
        return """
            <section class="department" aria-labelledby="\(anchor)">
            <h2 id="\(anchor)">\(department.name) <span class="count">\(department.products.count)</span></h2>
            <ul class="grid">\(department.products.map(card))</ul>
            </section>
            """
    }

    private func card(_ product: Product) -> HTML {
        let colors = product.values(of: "color")
        let dots = colors.prefix(6).map { ColorDot(name: $0).svg }
        return """
            <li class="card"><a href="/products/\(PathSegment.encoded(product.id))">
            \(ProductPicture(product: product).svg)
            <span class="kind">\(product.category.last ?? "")</span>
            <span class="title">\(product.title)</span>
            \(PriceLine(product: product, currency: layout.shop.currency).html)
            <span class="dots">\(dots)</span></a></li>
            """
    }

    /// Contour lines of a hill that does not exist.
    private static let contours: HTML = {
        let rings = (0..<9).map { ring -> HTML in
            let (rx, ry) = (240 - ring * 26, 150 - ring * 16)
            let (cx, cy) = (270 + ring * 9, 165 - ring * 5)
            return """
                <path d="M\(cx - rx) \(cy)C\(cx - rx) \(cy - ry) \(cx - rx / 3) \(cy - ry - 18) \(cx) \(cy - ry)\
                S\(cx + rx) \(cy - ry / 2) \(cx + rx) \(cy)S\(cx + rx / 3) \(cy + ry + 22) \(cx) \(cy + ry)\
                S\(cx - rx) \(cy + ry / 2) \(cx - rx) \(cy)Z"/>
                """
        }
        return """
            <svg class="contours" viewBox="0 0 540 330" aria-hidden="true" preserveAspectRatio="xMidYMid slice">
            \(rings)</svg>
            """
    }()
}
