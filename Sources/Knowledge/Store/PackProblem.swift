/// A part of a store pack that was left out, and why.
package struct PackProblem: Sendable, Hashable, CustomStringConvertible {
    /// The file's path in the pack.
    package let file: String
    package let line: Int?
    package let message: String
    /// Whether the shop meant it so, such as a product that isn't for sale; else something can't be read.
    package let isIntended: Bool

    package init(file: String, line: Int? = nil, message: String, isIntended: Bool = false) {
        self.file = file
        self.line = line
        self.message = message
        self.isIntended = isIntended
    }

    /// As compilers write it: `catalogue.jsonl:12: product_id is missing`.
    package var description: String {
        let place = line.map { "\(file):\($0)" } ?? file
        return "\(place): \(message)"
    }
}
