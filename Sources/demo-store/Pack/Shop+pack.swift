internal import FoundationEssentials
internal import Knowledge

extension Shop {
    init(pack: StorePack) {
        let settings = pack.settings
        self.init(
            name: settings.name, currency: settings.currency, locale: settings.locale,
            supportEmail: settings.supportEmail, supportHours: settings.supportHours,
            products: pack.products.map(Product.init), documents: pack.documents.compactMap(Document.init))
    }
}

extension Product {
    init(_ product: CatalogueProduct) {
        self.init(
            id: product.productID, title: product.title, brand: product.brand,
            description: product.description ?? "", category: product.category,
            originalPrice: product.originalPrice,
            variants: product.variants.map(Variant.init))
    }
}

extension Product.Variant {
    init(_ variant: CatalogueVariant) {
        self.init(
            id: variant.itemID, options: variant.options, price: variant.price,
            isAvailable: variant.available)
    }
}

extension Document {
    /// Nil for formats that are not shown as pages.
    init?(_ file: KnowledgeFile) {
        guard file.format == .markdown || file.format == .plainText,
            let bytes = FileManager.default.contents(atPath: file.path)
        else { return nil }
        let text = String(decoding: bytes, as: UTF8.self)
        let name = file.documentID.split(separator: "/").map(String.init)
        let last = (name.last ?? "").split(separator: ".").dropLast().joined(separator: ".")
        self.init(
            id: file.documentID, name: (name.dropLast() + [last]).joined(separator: "/"),
            title: MarkdownPage.title(of: text) ?? last, text: text)
    }
}
