/// Two documents that state different numbers for the same thing.
package struct Contradiction: Hashable, Sendable {
    /// Where one of the numbers stands.
    package struct Place: Hashable, Sendable {
        /// The passage's place among those that were given.
        package let passage: Int
        package let documentID: String
        package let heading: String?
        /// The sentence, list item or table row, verbatim.
        package let quote: String
        /// The number as it is written, such as `30 days`.
        package let number: String
    }

    package let first: Place
    package let second: Place
    /// The words that both places share, without endings.
    package let topic: [String]
    /// How much of the two subjects is the same, 0 to 1.
    package let agreement: Double
}
