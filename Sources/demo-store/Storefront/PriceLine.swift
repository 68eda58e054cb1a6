/// What a product costs and whether it can be had, in a line.
struct PriceLine {
    let product: Product
    let currency: String

    var html: HTML {
        guard let lowest = product.lowestPrice else { return .nothing }
        let from = product.hasOnePrice ? "" : "from "
        let state: HTML = product.isAvailable ? .nothing : " <span class=\"out\">Sold out</span>"
        let old = product.originalPrice.map { price -> HTML in
            "<s><span class=\"hidden\">before: </span>\(Price.text(price, currency: currency))</s> "
        }
        return """
            <span class="price">\(from)\(old ?? .nothing)\(Price.text(lowest, currency: currency))\(state)</span>
            """
    }
}
