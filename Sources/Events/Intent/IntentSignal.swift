/// One thing that a customer wants, or wants to avoid.
package struct IntentSignal: Codable, Hashable, Sendable {
    package var category: String
    package var subcategory: String?
    /// The catalogue's option names in snake_case, plus `brand`, `feature`, `activity`, `price_min`,
    /// `price_max`.
    package var attributes: [String: [String]]
    package var productIDs: [String]
    package var stage: PurchaseStage
    package var strength: Strength
    /// 0 to 1, calibrated.
    package var confidence: Double
    package var urgency: Urgency
    /// With `dated`.
    package var deadline: String?
    package var polarity: SignalPolarity
    package var evidence: Evidence

    package init(
        category: String, subcategory: String? = nil, attributes: [String: [String]] = [:],
        productIDs: [String] = [], stage: PurchaseStage, strength: Strength, confidence: Double,
        urgency: Urgency,
        deadline: String? = nil, polarity: SignalPolarity, evidence: Evidence
    ) {
        self.category = category
        self.subcategory = subcategory
        self.attributes = attributes
        self.productIDs = productIDs
        self.stage = stage
        self.strength = strength
        self.confidence = confidence
        self.urgency = urgency
        self.deadline = deadline
        self.polarity = polarity
        self.evidence = evidence
    }

    private enum CodingKeys: String, CodingKey {
        case category, subcategory, attributes, stage, strength, confidence, urgency, deadline, polarity,
            evidence
        case productIDs = "product_ids"
    }
}
