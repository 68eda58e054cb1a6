import Foundation
import TestSupport
import Testing

extension SystemTests {
    /// A daemon dies in the middle of conversations: no message is lost, no reply shown twice.
    @Suite struct ResilienceTests {
        private static let daemons = [
            "gateway", "router", "retriever", "responder", "signal-extractor", "cdp-writer",
        ]

        @Test(arguments: daemons, [SIGKILL, SIGTERM])
        func everyMessageHasOneReplyThoughADaemonDies(daemon: String, signal: Int32) async throws {
            let stack = try await RunningStack.shared
            let conversations = try await (0..<4).asyncMap { _ in try await Conversation.open(on: stack) }
            var asked: [(Conversation, [String])] = []
            for (number, conversation) in conversations.enumerated() {
                var messages = [try await conversation.say("Do you ship to Canada?")]
                if number == 1 { try await stack.signal(signal, daemon: daemon) }
                messages.append(try await conversation.say("How do I clean down jackets?"))
                messages.append(try await conversation.say("What is your return policy?"))
                asked.append((conversation, messages))
            }
            for (conversation, messages) in asked {
                let shown = try await conversation.replies(to: messages)
                #expect(Set(shown.keys) == Set(messages))
                #expect(shown.values.allSatisfy { $0.count == 1 }, "\(shown.mapValues { $0.map(\.replyID) })")
            }
        }
    }
}

extension Sequence {
    fileprivate func asyncMap<T>(_ transform: (Element) async throws -> T) async rethrows -> [T] {
        var all: [T] = []
        for element in self { all.append(try await transform(element)) }
        return all
    }
}
