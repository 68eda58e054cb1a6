/// Something that the stage depends on does not work: intake stops and the event is retried until it does.
package struct EnvironmentFault: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is down, such as `postgres` or `cdp`.
    package let dependency: String
    package let message: String

    package init(_ dependency: String, _ message: String) {
        self.dependency = dependency
        self.message = message
    }

    package var description: String { "\(dependency): \(message)" }
}
