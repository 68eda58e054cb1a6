/// What an HTTP status of a CDP means for the messages sent.
package enum CDPVerdict: Hashable, Sendable {
    case accepted
    /// Later it may work.
    case unavailable
    /// The key, the address or the source is wrong: somebody has to look, nothing may be dropped.
    case misconfigured
    /// Too much at once.
    case tooLarge
    /// One of the messages can't be taken.
    case rejected

    package init(status: Int) {
        self =
            switch status {
            case 200..<400: .accepted
            case 401, 403, 404, 501, 505: .misconfigured
            case 413: .tooLarge
            case 402, 408, 410, 425, 429, 460: .unavailable
            case 400..<500: .rejected
            default: .unavailable
            }
    }
}
