/// Why a model stopped.
package enum FinishReason: String, Hashable, Sendable {
    /// It had said everything.
    case stop
    /// It ran into the limit of tokens.
    case length
    case contentFilter = "content_filter"
    /// Anything else.
    case other

    init(wire: String) {
        self = FinishReason(rawValue: wire) ?? .other
    }
}
