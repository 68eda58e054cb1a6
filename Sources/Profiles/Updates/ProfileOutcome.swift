/// What became of an observation.
package enum ProfileOutcome: Hashable, Sendable {
    case applied
    /// It had taken effect before.
    case duplicate
    /// The consent that it travelled under has been withdrawn since.
    case withdrawn
}
