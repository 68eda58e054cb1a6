/// A setting of the environment that can't be used.
package struct SettingError: Error, Hashable, Sendable, CustomStringConvertible {
    package let key: String
    package let problem: String

    package init(_ key: String, _ problem: String) {
        self.key = key
        self.problem = problem
    }

    package var description: String { "\(key) \(problem)" }
}
