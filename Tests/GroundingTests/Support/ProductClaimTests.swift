import Testing

@testable import Grounding

/// What is said of products, against the catalogue.
@Suite struct ProductClaimTests {
    private let evidence = Evidence([
        EvidencePiece(
            sourceID: "pro", kind: .product, title: "Fell Runner Pro",
            text: """
                The Fell Runner Pro costs $120.00, its price is $120.00.

                The Fell Runner Pro is in stock.

                The Fell Runner Pro comes in these options for size: 9, 13.

                The Fell Runner Pro (13, Black) is not in stock, sold out, not available.

                The Fell Runner Pro (9, Black) is in stock, available.

                A trail shoe for mud. It is not waterproof. It weighs 310 g and has an upper of mesh.
                """),
        EvidencePiece(
            sourceID: "base", kind: .product, title: "Fell Runner",
            text:
                "The Fell Runner costs $105.00.\n\nThe Fell Runner is in stock.\n\nIt is waterproof and vegan."
        ),
        EvidencePiece(
            sourceID: "care", kind: .passage, title: "Care of leather", text: "Leather is made soft with wax."
        ),
    ])

    private func held(_ text: String, question: String = "Tell me about the Fell Runner Pro") -> [String] {
        let sizes = [
            OfferedVariant(options: ["size": "9", "color": "Black"], isAvailable: true),
            OfferedVariant(options: ["size": "13", "color": "Black"], isAvailable: false),
        ]
        let setting = ClaimSetting(
            question: question,
            products: [
                OfferedProduct(
                    id: "pro", title: "Fell Runner Pro", isAvailable: true,
                    options: ["size": ["9", "13"], "color": ["Black"]], variants: sizes, prices: 120...120),
                OfferedProduct(id: "base", title: "Fell Runner", isAvailable: true, prices: 105...105),
            ])
        return ClaimChecker(evidence: evidence, setting: setting).verdicts(in: text)
            .filter { !$0.isSupported }.map(\.claim.text)
    }

    @Test(arguments: [
        "Yes, size 13 is in stock.", "Size 14 is in stock.", "The Fell Runner Pro is available in size 13.",
        "Yes, the Fell Runner Pro is waterproof.", "It is waterproof.", "The Fell Runner Pro is not vegan.",
        "The Fell Runner Pro is vegan.", "It is made of leather.", "It won an award.",
        "It is warmer than the Fell Runner.",
        "The Fell Runner is not waterproof.", "The Fell Runner Pro is cheaper than the Fell Runner.",
        "The Fell Runner costs more than the Fell Runner Pro.",
    ])
    func whatTheCatalogueDoesNotSayIsHeldBack(text: String) {
        #expect(held(text) != [])
    }

    @Test(arguments: [
        "Size 9 is in stock.", "Size 13 is sold out.", "The Fell Runner Pro is not waterproof.",
        "No, it is not waterproof.", "It weighs 310 g and has a mesh upper.",
        "The Fell Runner is waterproof.",
        "The Fell Runner is cheaper than the Fell Runner Pro.",
        "The Fell Runner Pro costs more than the Fell Runner.",
        "The Fell Runner Pro is a trail shoe for mud.",
    ])
    func whatItSaysPasses(text: String) {
        #expect(held(text) == [])
    }
}
