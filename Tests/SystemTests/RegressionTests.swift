import Evaluation
import Foundation
import TestSupport
import Testing

extension SystemTests {
    /// The conversations that a demanding shop owner would hold before going live.
    @Suite struct RegressionTests {
        /// What is met today; a change may raise it, never lower it.
        private static let leastAccuracy = 0.88

        @Test func theConversationsGoAsTheShopWants() async throws {
            let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
                .appending(path: "Conversations").path
            let scripts = try ConversationFile.read(folder)
            let report = try await ConversationEvaluation {
                Customer(conversation: try await Conversation.open(on: .shared))
            }.report(on: scripts)
            let failures = (report.failures ?? []).map { failure in
                "\(failure.conversation), turn \(failure.turn): \(failure.said) → \(failure.replies): "
                    + failure.complaints.joined(separator: "; ")
            }
            print(failures.joined(separator: "\n"))
            #expect((report.accuracy ?? 0) >= Self.leastAccuracy, "\(failures.count) turns failed")
        }
    }

    private actor Customer: ConversationPartner {
        private let conversation: Conversation
        private var isHandedOff = false

        init(conversation: Conversation) {
            self.conversation = conversation
        }

        func say(_ messages: [String]) async throws -> [SpokenReply] {
            var ids: [String] = []
            for message in messages { ids.append(try await conversation.say(message)) }
            if isHandedOff {
                // Long enough for an assistant that does not keep silent.
                try await Task.sleep(for: .seconds(1))
                return []
            }
            let shown = try await conversation.replies(to: ids, within: .seconds(30))
            var seen: Set<String> = []
            let replies = ids.flatMap { shown[$0] ?? [] }.filter { seen.insert($0.replyID).inserted }
            isHandedOff = replies.contains { $0.outcome == "handed_off" }
            return replies.map { reply in
                SpokenReply(
                    text: reply.text, outcome: reply.outcome, citations: reply.citations,
                    cards: reply.cards ?? [], suggestions: reply.suggestions ?? [])
            }
        }

        func leave() async {
            try? await conversation.end()
        }
    }
}
