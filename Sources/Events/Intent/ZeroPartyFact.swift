/// Something that a customer said about themselves on purpose.
package struct ZeroPartyFact: Codable, Hashable, Sendable {
    /// What it is about.
    ///
    /// One of `size`, `color`, `material`, `brand`, `feature`, `activity`, `location`, `budget_max`, `occasion`,
    /// `recipient`, `deadline`, `channel`.
    package var name: String
    package var value: String
    package var polarity: Preference
    package var quote: String
    package var confidence: Double
    package var expiresAt: Timestamp?

    package init(
        name: String, value: String, polarity: Preference, quote: String, confidence: Double,
        expiresAt: Timestamp? = nil
    ) {
        self.name = name
        self.value = value
        self.polarity = polarity
        self.quote = quote
        self.confidence = confidence
        self.expiresAt = expiresAt
    }

    private enum CodingKeys: String, CodingKey {
        case name, value, polarity, quote, confidence
        case expiresAt = "expires_at"
    }
}
