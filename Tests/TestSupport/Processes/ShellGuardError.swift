/// Why something could not be started for the tests.
package struct ShellGuardError: Error, CustomStringConvertible {
    package let description: String

    package init(_ description: String) {
        self.description = description
    }
}
