/// What went wrong at the broker, on the way to it, or in the client.
package struct KafkaError: Error, Hashable, Sendable, CustomStringConvertible {
    package let code: Code
    package let message: String
    /// The client can't be used any more; end the process and begin anew.
    package let isFatal: Bool

    package init(code: Code, message: String, isFatal: Bool = false) {
        self.code = code
        self.message = message
        self.isFatal = isFatal
    }

    /// The same call may succeed later, with nothing changed on our side.
    package var isRetriable: Bool { !isFatal && Code.retriable.contains(code) }

    package var description: String {
        "Kafka: \(message) (\(code)\(isFatal ? ", fatal" : ""))"
    }
}
