package import Events

/// One of the names that a profile goes by.
package struct IdentityName: Hashable, Sendable {
    package enum Kind: String, Sendable {
        case emailHash = "email_hash"
        case visitor
        case session
    }

    package let kind: Kind
    package let value: String

    package init(_ kind: Kind, _ value: String) {
        self.kind = kind
        self.value = value
    }

    /// The names that an observation gives, the strongest first.
    package static func all(of observed: IntentObserved) -> [IdentityName] {
        var names: [IdentityName] = []
        if let hash = observed.userIDHash { names.append(IdentityName(.emailHash, hash.rawValue)) }
        if let visitor = observed.visitorID, !visitor.isEmpty {
            names.append(IdentityName(.visitor, visitor))
        }
        names.append(IdentityName(.session, observed.sessionID))
        return names
    }
}
