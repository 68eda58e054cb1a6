/// What a stage has to do about an input.
package enum SignalEffect: Hashable, Sendable {
    /// Publish this; also when it was published before.
    case publish(SignalAnswer)
    /// Nothing changed that is worth telling.
    case unchanged
    /// The customer has not allowed it, or must not be profiled; the reason is counted.
    case withheld(String)
    /// The input has taken effect before and led to nothing that could be repeated.
    case duplicate
}
