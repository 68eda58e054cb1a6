/// Why an `intents.yaml` can't be used.
package struct IntentExamplesError: Error, Hashable, Sendable, CustomStringConvertible {
    package let message: String

    package var description: String { message }
}
