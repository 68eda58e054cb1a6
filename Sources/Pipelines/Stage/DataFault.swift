/// An input that can't be worked on, now or later: it goes to the dead letters.
package struct DataFault: Error, Hashable, Sendable, CustomStringConvertible {
    /// Machine-readable and stable, such as `limit-exceeded`.
    package let reason: String
    /// What was wrong, naming the field; never the customer's words.
    package let message: String

    package init(_ reason: String, _ message: String) {
        self.reason = reason
        self.message = message
    }

    package var description: String { "\(reason): \(message)" }
}
