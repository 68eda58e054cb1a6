internal import Events

/// What goes along with every message to the CDP: who sends it and what the customer allows.
package struct CDPContext: Encodable, Hashable, Sendable {
    package struct Library: Encodable, Hashable, Sendable {
        package var name = "conversational-intent-engine"
        package var version = "1.0.0"
    }

    package struct Consent: Encodable, Hashable, Sendable {
        /// All four purposes; a CDP takes an absent consent object for permission.
        package var categoryPreferences: [String: Bool]
    }

    package var library = Library()
    package var channel = "server"
    package var consent: Consent

    package init(purposes: [String]) {
        let allowed = Set(purposes)
        let preferences = ConsentPurpose.allCases.map { ($0.rawValue, allowed.contains($0.rawValue)) }
        consent = Consent(categoryPreferences: Dictionary(uniqueKeysWithValues: preferences))
    }
}
