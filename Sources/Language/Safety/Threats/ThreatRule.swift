/// Why a message must reach a person, by its wording.
package enum ThreatRule: String, CaseIterable, Sendable {
    /// Somebody speaks of harming themselves.
    case selfHarm = "self_harm"
    /// Somebody threatens people.
    case safetyThreat = "safety_threat"
    /// A product has hurt somebody or nearly did.
    case productSafety = "product_safety"
    /// Lawyers, courts, authorities, the bank's dispute procedure.
    case legalThreat = "legal_threat"
}
