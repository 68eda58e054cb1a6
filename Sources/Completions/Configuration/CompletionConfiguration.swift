/// An endpoint, its models and the limits that hold for them.
package struct CompletionConfiguration: Hashable, Sendable {
    package var endpoint: CompletionEndpoint
    package var limits: CompletionLimits
    private let fast: Model
    private let strong: Model
    private let judge: Model?

    /// - Parameters:
    ///   - fast: Answers what is simple.
    ///   - strong: Answers the rest; without it the fast one does.
    ///   - judge: Judges answers; nil for no judge.
    package init(
        endpoint: CompletionEndpoint, fast: Model, strong: Model? = nil, judge: Model? = nil,
        limits: CompletionLimits = CompletionLimits()
    ) {
        self.endpoint = endpoint
        self.fast = fast
        self.strong = strong ?? fast
        self.judge = judge
        self.limits = limits
    }

    /// Whether answers are judged by a model.
    package var hasJudge: Bool { judge != nil }

    func model(of tier: ModelTier) -> Model {
        switch tier {
        case .fast: fast
        case .strong: strong
        case .judge: judge ?? fast
        }
    }
}
