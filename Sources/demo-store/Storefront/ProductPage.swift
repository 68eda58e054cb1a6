/// A product with everything that can be chosen about it.
struct ProductPage {
    let layout: Layout
    let product: Product

    var page: Page {
        let crumbs = product.category.map { name -> HTML in "<li>\(name)</li>" }
        let brand = product.brand.map { brand -> HTML in "<p class=\"brand\">\(brand)</p>" }
        return layout.page(
            title: product.title,
            main: """
                <nav class="crumbs" aria-label="Category"><ol><li><a href="/">Shop</a></li>\(crumbs)</ol></nav>
                <article class="product">
                <div class="stage">\(ProductPicture(product: product).svg)</div>
                <div>\(brand ?? .nothing)<h1>\(product.title)</h1>
                <p>\(PriceLine(product: product, currency: layout.shop.currency).html)</p>
                <p class="description">\(product.description)</p>
                \(choices)
                <p><button type="button" data-open-chat>Ask about this product</button></p></div>
                </article>
                <section class="variants" aria-labelledby="variants"><h2 id="variants">Availability</h2>
                \(table)</section>
                """)
    }

    private var choices: HTML {
        let rows = product.optionNames.map { option -> HTML in
            let values = product.values(of: option).map { value -> HTML in
                let dot = option == "color" ? ColorDot(name: value).svg : .nothing
                return "<li\(isSoldOut(option, value) ? Self.soldOut : .nothing)>\(dot)\(value)</li>"
            }
            return "<dt>\(Self.label(option))</dt><dd><ul class=\"chips\">\(values)</ul></dd>"
        }
        return "<dl class=\"options\">\(rows)</dl>"
    }

    private static let soldOut: HTML = " class=\"gone\" title=\"Sold out\""

    private func isSoldOut(_ option: String, _ value: String) -> Bool {
        !product.variants.contains { $0.options[option] == value && $0.isAvailable }
    }

    private var table: HTML {
        let options = product.optionNames
        let heads = options.map { option -> HTML in "<th scope=\"col\">\(Self.label(option))</th>" }
        let rows = product.variants.map { variant -> HTML in
            let cells = options.map { option -> HTML in "<td>\(variant.options[option] ?? "–")</td>" }
            let state: HTML =
                variant.isAvailable ? "<td class=\"in\">In stock</td>" : "<td class=\"out\">Sold out</td>"
            return """
                <tr>\(cells)<td>\(variant.price.map { Price.text($0, currency: layout.shop.currency) } ?? "–")</td>\(state)\
                <td class="code">\(variant.id ?? "–")</td></tr>
                """
        }
        return """
            <div class="table" tabindex="0"><table><thead><tr>\(heads)<th scope="col">Price</th>
            <th scope="col">Availability</th><th scope="col">Article</th></tr></thead>
            <tbody>\(rows)</tbody></table></div>
            """
    }

    private static func label(_ option: String) -> String {
        let words = option.split(separator: "_").joined(separator: " ")
        return words.prefix(1).uppercased() + words.dropFirst()
    }
}
