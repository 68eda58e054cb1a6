package import Events

/// The intent object as the CDP gets it: without quotes, without any words of the customer.
package struct CDPIntent: Encodable, Hashable, Sendable {
    package struct Signal: Encodable, Hashable, Sendable {
        var category: String
        var subcategory: String?
        var attributes: [String: [String]]
        var product_ids: [String]
        var stage: PurchaseStage
        var strength: Strength
        var confidence: Double
        var urgency: Urgency
        var deadline: String?
        var polarity: SignalPolarity
    }

    package struct Fact: Encodable, Hashable, Sendable {
        var name: String
        var value: String
        var polarity: Preference
        var confidence: Double
        var expires_at: Timestamp?
    }

    package var session_id: String
    package var profile_id: String
    package var revision: Int
    package var intent_signals: [Signal]
    package var zero_party_data: [Fact]
    package var outcome: String?
    package var consent_receipt_id: String
    package var schema_version: String

    package init(_ observed: IntentObserved, profileID: String) {
        session_id = observed.sessionID
        profile_id = profileID
        revision = observed.revision
        outcome = observed.outcome
        consent_receipt_id = observed.consent.receiptID
        schema_version = observed.schemaVersion
        intent_signals = observed.intentSignals.map { signal in
            Signal(
                category: signal.category, subcategory: signal.subcategory, attributes: signal.attributes,
                product_ids: signal.productIDs, stage: signal.stage, strength: signal.strength,
                confidence: signal.confidence, urgency: signal.urgency, deadline: signal.deadline,
                polarity: signal.polarity)
        }
        zero_party_data = observed.zeroPartyData.map { fact in
            Fact(
                name: fact.name, value: fact.value, polarity: fact.polarity, confidence: fact.confidence,
                expires_at: fact.expiresAt)
        }
    }
}
