package import Events

/// What became of an identity token.
package enum TokenVerdict: Hashable, Sendable {
    /// There was none.
    case none
    /// The shop signed it, it is not expired, and it names this address.
    case verified(EmailHash)
    /// It counts for nothing; why, without its contents.
    case rejected(String)
}
