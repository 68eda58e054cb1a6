import Events
import Foundation
import Kafka
import Postgres
import TestSupport
import Testing

extension SystemTests {
    /// Nothing about a person without their consent, and what they allowed with it.
    @Suite struct ConsentTests {
        private let visitor = "visitor-\(UUID().uuidString)"

        @Test func withConsentAProfileAndACallAppear() async throws {
            let stack = try await RunningStack.shared
            let conversation = try await Conversation.open(
                on: stack, visitor: visitor, consent: ["profiling_marketing": true])
            _ = try await conversation.ask(
                "I'm looking for waterproof trail running shoes, I wear size 10. My mail is zoe.test@example.com"
            )
            let observed = try await TopicReader(stack: stack).first(in: .intentSignals) {
                $0.key == Array(conversation.sessionID.utf8)
            }
            let signal = try EventCoding.data(IntentObserved.self, of: observed.value ?? [], headers: [])
            #expect(signal.userIDHash == EmailHash(email: "zoe.test@example.com"))
            #expect(!signal.intentSignals.isEmpty)
            #expect(signal.consent.purposes.contains("profiling_marketing"))
            _ = try await TopicReader(stack: stack).first(in: .profileChanges) { record in
                String(decoding: record.value ?? [], as: UTF8.self)
                    .contains(EmailHash(email: "zoe.test@example.com").rawValue)
            }
            let rows = try await stack.pool.query(
                "SELECT p.email_hash FROM profiles p JOIN identities i USING (profile_id) WHERE i.kind = 'visitor' AND i.value = \(visitor)"
            )
            #expect(
                try rows.first?.get("email_hash", as: String?.self)
                    == EmailHash(email: "zoe.test@example.com").rawValue)
            #expect(try await stack.cdpCalls().contains(EmailHash(email: "zoe.test@example.com").rawValue))
        }

        @Test func withoutConsentNothingAboutThePersonDoes() async throws {
            let stack = try await RunningStack.shared
            let email = "noconsent.\(UUID().uuidString.prefix(6).lowercased())@example.com"
            let conversation = try await Conversation.open(on: stack, visitor: visitor)
            _ = try await conversation.ask("I want a red rain jacket in size M, I'm \(email)")
            // A consented conversation after it: once its signal is out, ours would have been.
            let later = try await Conversation.open(on: stack, consent: ["profiling_marketing": true])
            _ = try await later.ask("I want a red rain jacket in size M")
            let reader = TopicReader(stack: stack)
            _ = try await reader.first(in: .profileChanges) { record in
                String(decoding: record.value ?? [], as: UTF8.self).contains("profile_id")
            }
            let hash = EmailHash(email: email).rawValue
            for topic in [Topic.intentSignals, .profileChanges] {
                let texts = try await reader.everything(in: topic)
                #expect(!texts.contains { $0.contains(hash) || $0.contains(conversation.sessionID) })
            }
            let rows = try await stack.pool.query(
                "SELECT 1 AS one FROM identities WHERE value IN (\(visitor), \(hash), \(conversation.sessionID))"
            )
            #expect(rows.isEmpty)
            #expect(try await !stack.cdpCalls().contains(hash))
        }

        @Test func noTopicBehindTheRouterCarriesAClearAddress() async throws {
            let stack = try await RunningStack.shared
            let email = "clear.\(UUID().uuidString.prefix(6).lowercased())@example.com"
            let conversation = try await Conversation.open(on: stack, consent: ["profiling_marketing": true])
            _ = try await conversation.ask(
                "Where is my order NW-10431? I am \(email), card 4111 1111 1111 1111, phone +1 415 555 2671")
            let reader = TopicReader(stack: stack)
            for topic in Topic.all where topic != .chatMessages {
                let texts = try await reader.everything(in: topic)
                #expect(!texts.contains { $0.contains(email) }, "\(topic)")
                #expect(!texts.contains { $0.contains("4111 1111") || $0.contains("555 2671") }, "\(topic)")
            }
            let rows = try await stack.pool.query(
                "SELECT text FROM turns WHERE session_id = \(conversation.sessionID)")
            #expect(!rows.isEmpty)
            for row in rows { #expect(try !row.get("text", as: String.self).contains(email)) }
        }
    }
}
