/// What can be measured.
package enum EvaluationKind: String, CaseIterable, Sendable {
    case intent
    case sentiment
    case toxicity
    case injection
    case pii
    case retrieval
    case humanRequest = "human_request"
    case faithfulness
    /// Conversations with a running system.
    case answers
}
