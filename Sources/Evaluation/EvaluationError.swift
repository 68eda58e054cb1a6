/// Why nothing can be measured.
package struct EvaluationError: Error, Hashable, CustomStringConvertible {
    package let description: String

    init(_ description: String) { self.description = description }
}
