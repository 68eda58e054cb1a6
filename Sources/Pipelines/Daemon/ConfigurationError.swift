/// A setting that is missing or can't be used.
package struct ConfigurationError: Error, Hashable, Sendable, CustomStringConvertible {
    package let key: String
    package let problem: String

    package init(key: String, problem: String) {
        self.key = key
        self.problem = problem
    }

    package var description: String { "\(key) \(problem)" }
}
