internal import Language

/// Holds scripted conversations with a running system and says how many turns were answered well.
package struct ConversationEvaluation: Sendable {
    /// Conversations held at the same time.
    package static let atOnce = 6

    private let open: @Sendable () async throws -> any ConversationPartner

    /// - Parameter open: Begins a conversation.
    package init(open: @escaping @Sendable () async throws -> any ConversationPartner) {
        self.open = open
    }

    /// `accuracy` is the share of turns answered as expected, `per_class` the same for each tag.
    ///
    /// - Throws: `EvaluationError` when there is nothing to hold; what opening the first conversation throws.
    package func report(on scripts: [ConversationScript]) async throws -> EvaluationReport {
        guard !scripts.isEmpty else { throw EvaluationError("there are no conversations") }
        await (try open()).leave()
        let results = await withTaskGroup(of: (Int, [TurnResult]).self) { group in
            var waiting = scripts.enumerated().makeIterator()
            func startNext() {
                guard let (index, script) = waiting.next() else { return }
                group.addTask { (index, await hold(script)) }
            }
            for _ in 0..<Self.atOnce { startNext() }
            var held: [(Int, [TurnResult])] = []
            while let next = await group.next() {
                held.append(next)
                startNext()
            }
            return held.sorted { $0.0 < $1.0 }.flatMap(\.1)
        }
        return Self.report(results, conversations: scripts.count)
    }

    private func hold(_ script: ConversationScript) async -> [TurnResult] {
        var results: [TurnResult] = []
        let partner: any ConversationPartner
        do {
            partner = try await open()
        } catch {
            return script.turns.indices.map { failed(script, $0, "no conversation: \(error)") }
        }
        for index in script.turns.indices {
            let start = ContinuousClock.now
            do {
                let replies = try await partner.say(script.turns[index].messages)
                let time = (ContinuousClock.now - start).milliseconds
                results.append(judged(script, index, replies, milliseconds: time))
            } catch {
                results.append(failed(script, index, "\(error)"))
            }
        }
        await partner.leave()
        return results
    }

    private func judged(
        _ script: ConversationScript, _ index: Int, _ replies: [SpokenReply], milliseconds: Double
    ) -> TurnResult {
        let turn = script.turns[index]
        let complaints = turn.expectation.complaints(about: replies)
        let failure = TurnFailure(
            conversation: script.name, turn: index + 1, said: turn.messages, complaints: complaints,
            replies: replies.map { "\($0.outcome): \($0.text)" })
        return TurnResult(
            tags: turn.tags, milliseconds: replies.isEmpty ? nil : milliseconds,
            failure: complaints.isEmpty ? nil : failure)
    }

    private func failed(_ script: ConversationScript, _ index: Int, _ reason: String) -> TurnResult {
        let turn = script.turns[index]
        return TurnResult(
            tags: turn.tags, milliseconds: nil,
            failure: TurnFailure(
                conversation: script.name, turn: index + 1, said: turn.messages, complaints: [reason],
                replies: []))
    }

    private static func report(_ results: [TurnResult], conversations: Int) -> EvaluationReport {
        var report = EvaluationReport(kind: EvaluationKind.answers.rawValue, items: results.count)
        report.conversations = conversations
        report.accuracy = Double(results.count { $0.failure == nil }) / Double(max(1, results.count))
        var counts: [String: (met: Int, all: Int)] = [:]
        for result in results {
            for tag in result.tags {
                counts[tag, default: (0, 0)].all += 1
                if result.failure == nil { counts[tag, default: (0, 0)].met += 1 }
            }
        }
        report.perClass = counts.mapValues { ClassScore(right: $0.met, predicted: $0.all, support: $0.all) }
        report.note(Durations(milliseconds: results.compactMap(\.milliseconds)))
        report.failures = results.compactMap(\.failure)
        return report
    }
}
