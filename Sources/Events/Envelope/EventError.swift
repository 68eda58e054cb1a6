/// Why a record is not an event that we can use: a fault of the data, never of the environment.
package struct EventError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What kind of fault; machine-readable, stable.
    package enum Reason: String, Sendable {
        /// Not JSON, or not a CloudEvents envelope.
        case malformedEnvelope = "malformed-envelope"
        /// The data does not have the fields that its type promises.
        case malformedData = "malformed-data"
        /// A type that this topic does not carry.
        case unknownType = "unknown-type"
        /// A value beyond a stated limit.
        case limitExceeded = "limit-exceeded"
    }

    package let reason: Reason
    /// What was wrong, naming the field; never the customer's words.
    package let message: String

    package init(_ reason: Reason, _ message: String) {
        self.reason = reason
        self.message = message
    }

    package var description: String { "\(reason.rawValue): \(message)" }
}
