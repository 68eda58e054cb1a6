import Knowledge

/// The rows of one handle.
struct ShopifyProduct: Sendable {
    let handle: String
    /// The line of its first row.
    let line: Int
    var rows: [ShopifyRow]

    /// Why the shop doesn't sell it; nil when it does.
    var reasonNotForSale: String? {
        if let status = first(.status)?.lowercased(), status != "active" { return "its status is \(status)" }
        return first(.published)?.lowercased() == "false" ? "it isn't published" : nil
    }

    /// Throws when it isn't a product.
    func product() throws(DocumentError) -> CatalogueProduct {
        guard let title = first(.title) else { throw DocumentError("has no title") }
        for row in rows {
            for column in [ShopifyColumn.price, .comparePrice] {
                guard let text = row[column], PriceText.value(text) == nil else { continue }
                throw DocumentError("has a price in line \(row.line) that is none: \(text.prefix(20))")
            }
        }
        let variants = variants
        guard variants.contains(where: { $0.price != nil }) else { throw DocumentError("has no price") }
        let reduced = rows.compactMap { $0[.comparePrice].flatMap(PriceText.value) }.max()
        return CatalogueProduct(
            productID: handle, title: title, description: description, brand: first(.vendor),
            category: category, url: "/products/" + handle, originalPrice: reduced, tags: tags,
            variants: variants)
    }

    private func first(_ column: ShopifyColumn) -> String? {
        rows.lazy.compactMap { $0[column] }.first
    }

    /// The markup of the body taken off.
    private var description: String? {
        guard let html = rows.lazy.compactMap({ $0.whole(.body) }).first(where: { !$0.isEmpty }),
            let body = try? HTMLReader.document(handle, Array(html.utf8))
        else { return nil }
        let text = Chunker(limit: .max, count: { _ in 0 }).chunks(of: body).map { chunk in
            [chunk.section.map { $0 + ":" }, chunk.text].compactMap(\.self).joined(separator: " ")
        }
        return text.isEmpty ? nil : text.joined(separator: "\n\n")
    }

    /// Shopify's own sorting, such as `Apparel > Shoes`, and the shop's type at its end.
    private var category: [String] {
        var path = (first(.category) ?? "").split(separator: ">").map { Whitespace.oneLine(String($0)) }
        if let type = first(.type), !path.contains(type) { path.append(type) }
        return path.filter { !$0.isEmpty }
    }

    private var tags: [String] {
        (first(.tags) ?? "").split(separator: ",").map { Whitespace.oneLine(String($0)) }.filter {
            !$0.isEmpty
        }
    }

    /// Rows with nothing but another picture are no variants.
    private var variants: [CatalogueVariant] {
        var names: [String?] = [nil, nil, nil]
        var variants: [CatalogueVariant] = []
        for row in rows {
            names = zip(names, Self.options).map { row[$1.name] ?? $0 }
            var options: [String: String] = [:]
            for (name, column) in zip(names, Self.options) {
                guard let name, let value = row[column.value] else { continue }
                // What Shopify writes for a product without variants.
                if name == "Title", value == "Default Title" { continue }
                options[Self.snakeCase(name)] = value
            }
            guard row[.price] != nil || row[.sku] != nil || !options.isEmpty else { continue }
            variants.append(
                CatalogueVariant(
                    itemID: row[.sku] ?? "\(handle)-\(variants.count + 1)", options: options,
                    price: row[.price].flatMap(PriceText.value), available: isAvailable(row)))
        }
        return variants
    }

    /// What isn't counted is there; what has run out may still be sold.
    private func isAvailable(_ row: ShopifyRow) -> Bool {
        guard row[.tracker] != nil || !row.columns.has(.tracker),
            let stock = row[.inventory].flatMap({ Int($0) })
        else { return true }
        return stock > 0 || ["continue", "true"].contains(row[.policy]?.lowercased())
    }

    /// `Shoe Size` becomes `shoe_size`, as attributes are named everywhere.
    private static func snakeCase(_ name: String) -> String {
        name.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: "_")
    }

    private static let options: [(name: ShopifyColumn, value: ShopifyColumn)] = [
        (.option1Name, .option1Value), (.option2Name, .option2Value), (.option3Name, .option3Value),
    ]
}
