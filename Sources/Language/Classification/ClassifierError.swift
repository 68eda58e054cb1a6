/// Why a classifier can't be trained or read.
package struct ClassifierError: Error, Hashable, CustomStringConvertible {
    package let description: String

    init(_ description: String) { self.description = description }
}
