internal import Events

extension ContextAssembled {
    /// Keeps the products or the passages, whichever surely speak of what was asked; named products stay anyway.
    mutating func keepSurer(_ found: Findings) {
        if found.productRelevance >= Self.sureProduct, found.productRelevance > found.passageRelevance {
            passages = []
        } else {
            products.removeAll { $0.named != true }
        }
    }

    private static let sureProduct = 0.6
}
