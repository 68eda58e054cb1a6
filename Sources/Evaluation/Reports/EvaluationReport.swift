package import Language

/// What an evaluation found; what does not fit the kind is absent.
///
/// Shares are fractions.
package struct EvaluationReport: Hashable, Sendable, Codable {
    package var kind: String
    /// How many rows were judged.
    package var items: Int
    package var accuracy: Double?
    package var macroF1: Double?
    /// Of the positive label.
    package var f1: Double?
    package var precision: Double?
    package var recall: Double?
    package var auroc: Double?
    /// The share of in-scope texts that get their own intent, when what is out of scope is rejected.
    package var inScopeAccuracy: Double?
    /// The same when nothing is rejected.
    package var inScopeAccuracyWithoutRejection: Double?
    /// The share of out-of-scope texts that are rejected.
    package var oosRecall: Double?
    /// How far probabilities lie from frequencies, on average, on these rows.
    package var expectedCalibrationError: Double?
    /// The mean of one over the rank of the first right document among the first ten.
    package var mrrAt10: Double?
    /// The share of queries whose best document is right.
    package var recallAt1: Double?
    /// The share of queries with a right document among the first five.
    package var recallAt5: Double?
    /// Mean time for one text, in milliseconds.
    package var msPerItem: Double?
    package var p50Ms: Double?
    package var p99Ms: Double?
    /// The whole reading of messages of 16 tokens.
    package var sixteenTokens: ReadingTime?
    package var perClass: [String: ClassScore]?
    package var pii: PIIScore?
    /// Whether sentence vectors were used; nil when that is up to a running system.
    package var encoder: Bool?
    /// How many conversations were held.
    package var conversations: Int?
    /// The turns that were not answered as expected.
    package var failures: [TurnFailure]?

    package init(kind: String, items: Int, encoder: Bool? = nil) {
        self.kind = kind
        self.items = items
        self.encoder = encoder
    }

    private enum CodingKeys: String, CodingKey {
        case kind, items, accuracy, f1, precision, recall, auroc, pii, encoder, conversations, failures
        case macroF1 = "macro_f1"
        case inScopeAccuracy = "in_scope_accuracy"
        case inScopeAccuracyWithoutRejection = "in_scope_accuracy_without_rejection"
        case oosRecall = "oos_recall"
        case expectedCalibrationError = "expected_calibration_error"
        case mrrAt10 = "mrr_at_10"
        case recallAt1 = "recall_at_1"
        case recallAt5 = "recall_at_5"
        case msPerItem = "ms_per_item"
        case p50Ms = "p50_ms"
        case p99Ms = "p99_ms"
        case sixteenTokens = "sixteen_tokens"
        case perClass = "per_class"
    }
}
