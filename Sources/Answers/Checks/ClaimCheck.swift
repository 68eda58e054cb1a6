package import Events
package import Grounding

/// Holds a reply against its evidence before it is sent: what nothing supports doesn't leave.
package struct ClaimCheck: Sendable {
    private let checker: ClaimChecker

    /// - Parameters:
    ///   - context: The evidence of the turn.
    ///   - voice: What the shop says about itself counts as evidence as well.
    ///   - isComposed: Whether the reply was composed of the evidence, and not written by a model.
    package init(context: ContextAssembled, voice: StoreVoice, isComposed: Bool = false) {
        let turn = context.routed
        checker = ClaimChecker(
            evidence: Evidence(ContextEvidence(context: context, voice: voice).pieces),
            setting: ClaimSetting(
                question: turn.text, handsOver: turn.route == .handoff || PersonOffer.isAccepted(by: turn),
                products: context.products.map(Self.offered),
                orderStates: context.order?.order.map(OrderEvidence.states), isTalk: Self.isTalk(turn),
                isComposed: isComposed))
    }

    private static func offered(_ product: ProductMatch) -> OfferedProduct {
        let variants = product.variants ?? []
        // The match itself tells of the variants that fit the question; a reply may name others instead.
        let options = VariantChoice.options(of: product)
        let low = product.priceMin ?? product.priceMax
        let prices = low.map { $0...max($0, product.priceMax ?? $0) }
        return OfferedProduct(
            id: product.productID, title: product.title,
            isAvailable: product.available || variants.contains(where: \.available),
            options: options.isEmpty
                ? product.options : Dictionary(options.map { ($0.name, $0.values) }) { first, _ in first },
            variants: variants.map { OfferedVariant(options: $0.options, isAvailable: $0.available) },
            prices: prices, isNamed: product.named ?? false)
    }

    /// Replies to these turns are the composer's own words, without evidence.
    private static func isTalk(_ turn: TurnRouted) -> Bool {
        switch turn.route {
        case .handoff, .smalltalk, .refuse, .unsupportedLanguage: true
        case .answer, .order, .product, .agent, .unknown:
            PersonOffer.isAccepted(by: turn) || PersonOffer.isDeclined(by: turn)
        }
    }

    /// What `text` claims without support, as it is written; empty when all of it is supported.
    package func unsupported(in text: String) -> [String] {
        var seen: Set<String> = []
        return verdicts(in: text).filter { !$0.isSupported }.map(\.claim.text).filter {
            seen.insert($0).inserted
        }
    }

    /// Every claim of `text` with the passage, product or order that supports it.
    package func verdicts(in text: String) -> [ClaimVerdict] {
        checker.verdicts(in: text)
    }
}
