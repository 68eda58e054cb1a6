/// How a classifier is trained.
package struct ClassifierOptions: Hashable, Sendable {
    /// The label of texts that belong to no class: they teach what none looks like, and are no class themselves.
    package var nothing: String?
    /// Whether a text that is like no example is left without a class.
    package var rejects: Bool
    /// The share of rightly labelled examples that may be lost to rejection.
    package var lostShare: Float = 0.01
    /// How far rare classes are raised: 0 not at all, 1 to equal weight.
    package var balance: Float = 0.5
    /// What the signs count for beside the words.
    package var signsWeight: Float = 0.1
    /// How smooth the classifier is: what is added to the diagonal of the kernel matrix.
    package var ridge: Float = 0.1

    package init(nothing: String? = nil, rejects: Bool = false) {
        self.nothing = nothing
        self.rejects = rejects
    }
}
