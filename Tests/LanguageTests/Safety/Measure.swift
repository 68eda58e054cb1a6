import FoundationEssentials
import Testing

@testable import Language

@Suite(.enabled(if: ProcessInfo.processInfo.environment["MEASURE"] != nil)) struct MeasureSafety {
    struct Row: Decodable {
        var text: String; var label: String
        enum K: CodingKey { case text, label }
        init(from d: any Decoder) throws {
            let c = try d.container(keyedBy: K.self)
            text = try c.decode(String.self, forKey: .text)
            label =
                (try? c.decode(String.self, forKey: .label))
                ?? (try? String(c.decode(Int.self, forKey: .label))) ?? ""
        }
    }
    func rows(_ n: String) throws -> [Row] {
        let d = try Data(contentsOf: URL(filePath: "/work/shared/evaldata/\(n).jsonl"))
        return try d.split(separator: 10).map { try JSONDecoder().decode(Row.self, from: Data($0)) }
    }
    func vectors(_ e: (any SentenceEncoding)?, _ t: [String]) async throws -> [SentenceVector?] {
        guard let e else { return t.map { _ in nil } }
        var out: [SentenceVector?] = []
        for s in stride(from: 0, to: t.count, by: 64) {
            out += try await e.vectors(of: Array(t[s..<min(s + 64, t.count)]))
        }
        return out
    }
    @Test func measure() async throws {
        let encoder = SentenceEncoder(weights: try EncoderFixture.weights.get())
        let model = try await SafetyModel(encoder: encoder)
        for useVectors in [true, false] {
            let e: (any SentenceEncoding)? = useVectors ? encoder : nil; let every = useVectors ? 3 : 3
            for set in ["surge_toxicity", "hatecheck", "olid"] {
                let all = try rows("safety/\(set)"); let r = set == "olid" ? stride(from: 0, to: all.count, by: every).map { all[$0] } : all; let v = try await vectors(e, r.map(\.text))
                let p = zip(r, v).map { model.toxicity.probability(of: $0.text, vector: $1) }
                report("\(useVectors) \(set)", p, r.map { $0.label == "1" })
            }
            do {
                let all = try rows("safety/prompt_injection"); let r = stride(from: 0, to: all.count, by: every).map { all[$0] }; let v = try await vectors(e, r.map(\.text))
                let p = zip(r, v).map { model.injection.probability(of: $0.text, vector: $1) }
                report("\(useVectors) prompt_injection", p, r.map { $0.label == "1" })
            }
            do {
                let r = try rows("safety/jailbreak_prompts"); let v = try await vectors(e, r.map(\.text))
                let p = zip(r, v).map { model.injection.probability(of: $0.text, vector: $1) }
                report("\(useVectors) jailbreak", p, r.map { $0.label == "1" })
            }
            for set in [
                "intent/bitext", "intent/mapped16", "sentiment/airline_tweets", "intent/twitter_airlines",
            ] {
                let r = Array(try rows(set).prefix(1500)); let v = try await vectors(e, r.map(\.text))
                let p = zip(r, v).map { model.judge($0.text, vector: $1) }
                for (n, k) in [("inj", p.map(\.injection)), ("tox", p.map(\.toxicity))] {
                    print(
                        "M \(useVectors) ordinary \(set) \(n)",
                        [0.2, 0.25, 0.3, 0.35, 0.4, 0.5, 0.6].map { th in
                            "\(th):\(Double(k.filter { $0 >= th }.count) / Double(k.count))"
                        })
                }
                if useVectors {
                    for (x, j) in zip(r, p) where j.toxicity > 0.5 {
                        print("TOX", set, j.toxicity, x.text.prefix(120))
                    }
                }
            }
        }
    }
    func report(_ name: String, _ p: [Double], _ y: [Bool]) {
        var line = "M \(name)"
        for th in [0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6, 0.7] {
            let tp = Double(zip(p, y).filter { $0 >= th && $1 }.count),
                fp = Double(zip(p, y).filter { $0 >= th && !$1 }.count)
            let fn = Double(zip(p, y).filter { $0 < th && $1 }.count),
                tn = Double(zip(p, y).filter { $0 < th && !$1 }.count)
            let f1 = 2 * tp / max(1, 2 * tp + fp + fn), f0 = 2 * tn / max(1, 2 * tn + fp + fn)
            line += "\n     \(th): F1 \((f1 + f0) / 2) R \(tp / max(1, tp + fn)) FPR \(fp / max(1, fp + tn))"
        }
        print(line)
    }
}
