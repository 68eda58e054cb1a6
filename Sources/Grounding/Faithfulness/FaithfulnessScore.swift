/// How far an answer says what its evidence says.
package struct FaithfulnessScore: Hashable, Sendable {
    /// One sentence of an answer.
    package struct SentenceVerdict: Hashable, Sendable {
        package let sentence: String
        /// 0 for invented, 1 for the evidence's own words.
        package let score: Double
        /// The sentence of the evidence that says most of it; nil when none says anything of it.
        package let source: String?

        package var isSupported: Bool { score >= Faithfulness.threshold }
    }

    /// 0 for invented, 1 for the evidence's own words.
    package let value: Double
    package let sentences: [SentenceVerdict]

    package var isFaithful: Bool { value >= Faithfulness.threshold }
}
