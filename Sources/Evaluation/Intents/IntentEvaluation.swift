internal import Events
internal import Language
package import Routing

/// Measures how well the router tells what customers want, with all that it does to a message.
package struct IntentEvaluation: Sendable {
    private static let person = "human_agent"
    /// Other names for what no intent covers.
    private static let outOfScope: Set<String> = ["oos", "out_of_scope"]

    private let reader: MessageReader
    private let intents: Set<String>

    /// - Parameter intents: The labels that the reader knows.
    package init(reader: MessageReader, intents: [String]) {
        self.reader = reader
        self.intents = Set(intents)
    }

    /// Reads each text as if it were the first message of a conversation.
    ///
    /// A file with two labels is decided between those two; when only one of them is an intent of ours, the other
    /// one means "anything else".
    ///
    /// - Throws: `CancellationError`.
    package func report(on rows: [EvaluationRow], encoder: Bool) async throws -> EvaluationReport {
        let labels = Set(rows.map(\.label))
        var predicted: [String] = []
        var times: [Double] = []
        var certainties: [(probability: Double, isRight: Bool)] = []
        for row in rows {
            let start = ContinuousClock.now
            let reading = try await reader.read(row.text)
            times.append((ContinuousClock.now - start).milliseconds)
            let label = decide(reading, among: labels)
            predicted.append(label)
            if let best = reading.mainIntents.first {
                certainties.append((best.probability, Self.name(best.intent) == Self.name(row.label)))
            }
        }
        var report = EvaluationReport(kind: "intent", items: rows.count, encoder: encoder)
        report.note(LabelPredictions(gold: rows.map { Self.name($0.label) }, predicted: predicted))
        report.note(Durations(milliseconds: times))
        report.expectedCalibrationError = CalibrationError.expected(certainties)
        if let person = report.perClass?[Self.person], labels.count == 2 {
            (report.precision, report.recall, report.f1) = (person.precision, person.recall, person.f1)
        }
        return report
    }

    private func decide(_ reading: MessageReading, among labels: Set<String>) -> String {
        let ours = labels.filter { intents.contains($0) }
        if labels.count == 2, let only = ours.first {
            let other = labels.first { $0 != only } ?? only
            if ours.count == 2 {
                func probability(_ label: String) -> Double {
                    reading.mainIntents.first { $0.intent == label }?.probability ?? 0
                }
                return probability(only) >= probability(other) ? only : other
            }
            let isMeant =
                only == Self.person ? reading.asksForPerson : reading.mainIntents.first?.intent == only
            return isMeant ? only : Self.name(other)
        }
        return Self.name(reading.mainIntents.first?.intent ?? "")
    }

    private static func name(_ label: String) -> String {
        outOfScope.contains(label) ? "out_of_scope" : label
    }
}
