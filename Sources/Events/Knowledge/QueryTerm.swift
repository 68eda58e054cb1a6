/// A word that evidence should hold.
package struct QueryTerm: Codable, Hashable, Sendable {
    /// The word's stem.
    package var stem: String
    /// The rarer in the knowledge, the higher.
    package var weight: Double
    /// Stems that mean about the same.
    package var alternatives: [String]?

    package init(stem: String, weight: Double, alternatives: [String]? = nil) {
        self.stem = stem
        self.weight = weight
        self.alternatives = alternatives
    }
}
