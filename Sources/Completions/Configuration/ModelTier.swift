/// How much a request is worth: which of the configured models answers it.
package enum ModelTier: String, CaseIterable, Hashable, Sendable {
    /// Quick and cheap.
    case fast
    /// Slower, for what needs thought.
    case strong
    /// Judges what the others say.
    case judge
}
