import Evaluation
import FoundationEssentials
import Language

/// Shows what an evaluation found.
enum EvaluationRendering {
    /// One line of JSON with sorted keys.
    static func json(_ report: EvaluationReport) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        return String(decoding: try encoder.encode(report), as: UTF8.self)
    }

    /// A readable table.
    static func table(_ report: EvaluationReport) -> String {
        if report.kind == EvaluationKind.answers.rawValue { return conversations(report) }
        var lines = [
            "\(report.kind): \(report.items) rows\(report.encoder == false ? ", without sentence vectors" : "")"
        ]
        let figures: [(String, Double?)] = [
            ("accuracy", report.accuracy), ("macro-F1", report.macroF1), ("precision", report.precision),
            ("recall", report.recall), ("F1", report.f1), ("AUROC", report.auroc),
            ("in-scope accuracy", report.inScopeAccuracy),
            ("… nothing rejected", report.inScopeAccuracyWithoutRejection),
            ("out-of-scope recall", report.oosRecall),
            ("calibration error", report.expectedCalibrationError),
            ("F1 with addresses", report.pii?.withAddresses.f1), ("exact F1", report.pii?.exactF1),
            ("MRR@10", report.mrrAt10), ("recall@1", report.recallAt1), ("recall@5", report.recallAt5),
            ("ms per item", report.msPerItem), ("ms, p50", report.p50Ms), ("ms, p99", report.p99Ms),
            ("16 tokens: ms, p50", report.sixteenTokens?.p50Ms),
            ("16 tokens: ms, p99", report.sixteenTokens?.p99Ms),
        ]
        lines += figures.compactMap { name, value in value.map { pad(name, 28) + number($0) } }
        if let classes = report.perClass {
            lines.append(pad("", 28) + "precision  recall  F1      rows")
            for (label, score) in classes.sorted(by: { $0.key < $1.key }) {
                let cells = [score.precision, score.recall, score.f1].map { pad(number($0), 8) }
                lines.append(pad(label, 28) + cells.joined() + "   \(score.support)")
            }
        }
        return lines.joined(separator: "\n")
    }

    /// What went wrong first, then how much of each kind was right.
    private static func conversations(_ report: EvaluationReport) -> String {
        var lines = (report.failures ?? []).flatMap(failure)
        lines.append("\(report.conversations ?? 0) conversations, \(report.items) turns")
        lines.append(pad("", 28) + "met     turns")
        for (tag, score) in (report.perClass ?? [:]).sorted(by: { $0.key < $1.key }) {
            lines.append(pad(tag, 28) + pad(number(score.recall), 8) + "\(score.support)")
        }
        lines.append(pad("all", 28) + pad(number(report.accuracy ?? 0), 8) + "\(report.items)")
        let times: [(String, Double?)] = [
            ("reply: ms, mean", report.msPerItem), ("reply: ms, p50", report.p50Ms),
            ("reply: ms, p99", report.p99Ms),
        ]
        lines += times.compactMap { name, value in value.map { pad(name, 28) + number($0) } }
        return lines.joined(separator: "\n")
    }

    private static func failure(_ failure: TurnFailure) -> [String] {
        var lines = ["✗ \(failure.conversation), turn \(failure.turn)"]
        for message in failure.said { lines.append("    > \(message)") }
        for reply in failure.replies { lines.append("    < " + reply.replacing("\n", with: "\n      ")) }
        for complaint in failure.complaints { lines.append("    ! \(complaint)") }
        return lines + [""]
    }

    private static func number(_ value: Double) -> String {
        let thousandths = Int((value * 1000).rounded())
        let digits = String(abs(thousandths) % 1000)
        let padded = String(repeating: "0", count: 3 - digits.count) + digits
        return (thousandths < 0 ? "-" : "") + "\(abs(thousandths) / 1000).\(padded)"
    }

    private static func pad(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(1, width - text.count))
    }
}
