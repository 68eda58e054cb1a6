/// What changed about a session.
package enum SessionChangeKind: String, OpenEnumeration, CaseIterable {
    case started
    case consent
    case identity
    case feedback
    /// Opened or closed.
    case handoff
    case ended
    /// A case that this version does not know.
    case unknown
}
