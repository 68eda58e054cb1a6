/// How much of a model a turn deserves.
package enum AnswerTier: String, Hashable, Sendable {
    /// One plain need.
    case fast
    /// Several needs, a comparison or an upset customer.
    case strong
}
