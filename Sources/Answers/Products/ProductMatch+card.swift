internal import Events

extension ProductMatch {
    /// As a card shows it.
    var withoutVariants: ProductMatch {
        var product = self
        product.variants = nil
        return product
    }
}
