import Events
import Signals
import Testing

@Suite struct SignalSessionTests {
    private let sessions = InMemorySessions()
    private let extractor: SignalExtractor
    private static let hash = EmailHash(email: "user@example.com")

    init() {
        extractor = SignalExtractor(sessions: sessions) { Catalogue.vocabulary }
    }

    private func receive(_ input: SignalInput, _ id: String) async throws -> SignalEffect {
        let event = EventAttributes(id: id, source: "/cie/router", type: "t")
        return try await extractor.receive(input, of: event, eventID: "out-\(id)")
    }

    private func say(
        _ text: String, _ id: String, number: Int = 1, intent: String = "product_discovery",
        consent: [String: Bool] = ["profiling_marketing": true], receipt: String? = "receipt-1",
        identity: Identity = Identity(level: .anonymous, visitorID: "v")
    ) async throws -> SignalEffect {
        try await receive(
            .turn(
                Catalogue.turn(
                    text, number: number, intent: intent, consent: consent, receipt: receipt,
                    identity: identity)),
            id)
    }

    private func update(
        _ change: SessionChangeKind, _ id: String, consent: [String: Bool] = ["profiling_marketing": true],
        receipt: String? = "receipt-1", identity: Identity = Identity(level: .anonymous, visitorID: "v")
    ) async throws -> SignalEffect {
        let choices = ConsentState(receiptID: receipt, choices: ConsentChoices(consent))
        return try await receive(
            .update(
                SessionUpdated(
                    sessionID: "s", change: change, consent: choices, identity: identity,
                    occurredAt: Catalogue.now)), id)
    }

    private func reply(_ outcome: Outcome, _ id: String) async throws -> SignalEffect {
        let reply = ReplyCompleted(
            sessionID: "s", replyID: id, text: "Here you are.", outcome: outcome, author: .assistant,
            completedAt: Catalogue.now)
        return try await receive(.reply(reply), id)
    }

    // MARK: - Consent

    @Test(
        arguments: [
            [:], ["analytics": true], ["profiling_marketing": false],
            ["share_advertising": true, "measurement": true],
        ] as [[String: Bool]])
    func withoutTheMarketingPurposeNothingIsPublishedOrKept(consent: [String: Bool]) async throws {
        #expect(
            try await say("I wear US 10 and want red boots", "1", consent: consent) == .withheld("no-consent")
        )
        #expect(try await reply(.answered, "2") == .withheld("no-consent"))
        #expect(try await update(.ended, "3", consent: consent) == .withheld("no-consent"))
        #expect(sessions.session("s") == nil)
    }

    @Test func withoutAReceiptThereIsNoConsent() async throws {
        #expect(try await say("red boots", "1", receipt: nil) == .withheld("no-consent"))
        #expect(sessions.session("s") == nil)
    }

    @Test func aLaterConsentCountsFromThenOn() async throws {
        _ = try await say("I want red boots", "1", consent: [:])
        _ = try await update(.consent, "2")
        let observed = try await say("and a tent", "3").observed
        #expect(observed?.intentSignals.map(\.shorthand) == ["+Equipment/Tents"])
        #expect(observed?.revision == 1)
    }

    @Test func withdrawingRetractsWhatWasPublishedAndForgetsTheRest() async throws {
        _ = try await say("I want red boots", "1")
        _ = try await say("and a tent", "2")
        let effect = try await update(
            .consent, "3", consent: ["profiling_marketing": false, "analytics": true])
        let retracted = try #require(effect.retracted)
        #expect(retracted.eventIDs == ["out-1", "out-2"])
        #expect(retracted.purposes == ["profiling_marketing"])
        #expect(retracted.reason == "consent_withdrawn")
        let kept = try #require(sessions.session("s"))
        #expect(kept.published.isEmpty)
        #expect(!"\(kept)".contains("boots"))
        #expect(try await say("blue boots", "4", consent: [:]) == .withheld("no-consent"))
    }

    @Test func revisionsGoOnAfterConsentComesBack() async throws {
        _ = try await say("red boots", "1")
        _ = try await update(.consent, "2", consent: [:])
        let observed = try await say("a tent", "3", receipt: "receipt-2").observed
        #expect(observed?.revision == 2)
        #expect(observed?.intentSignals.map(\.shorthand) == ["+Equipment/Tents"])
        #expect(observed?.consent.receiptID == "receipt-2")
    }

    @Test func aSignalCarriesItsReceiptAndPurposes() async throws {
        let effect = try await say(
            "red boots", "1", consent: ["profiling_marketing": true, "measurement": true, "analytics": false])
        #expect(
            effect.observed?.consent
                == SignalConsent(receiptID: "receipt-1", purposes: ["measurement", "profiling_marketing"]))
    }

    @Test func aNarrowerConsentIsANewRevision() async throws {
        _ = try await say(
            "red boots", "1", consent: ["profiling_marketing": true, "share_advertising": true])
        let observed = try await update(.consent, "2", receipt: "receipt-2").observed
        #expect(observed?.revision == 2)
        #expect(observed?.consent.purposes == ["profiling_marketing"])
    }

    @Test func aMinorIsForgottenAndNotReadAgain() async throws {
        _ = try await say("red boots", "1")
        #expect(try await say("I'm 15 and want a tent", "2").retracted?.reason == "minor")
        #expect(try await say("a tent", "3") == .withheld("minor"))
        #expect(!"\(try #require(sessions.session("s")))".contains("boots"))
    }

    // MARK: - Revisions

    @Test func theHighestRevisionHoldsEverything() async throws {
        _ = try await say("I want red boots", "1")
        _ = try await say("I wear US 10", "2", number: 2, intent: "size_fit")
        let observed = try await say("Where is my order?", "3", number: 3, intent: "order_status").observed
        #expect(observed?.revision == 3)
        #expect(
            observed?.intentSignals.map(\.shorthand) == [
                "+Footwear/Hiking Boots color=red size=US 10", "+support/order_status",
            ])
        #expect(observed?.zeroPartyData.map(\.shorthand) == ["+color=red", "size=US 10"])
        #expect(observed?.conversationSummary.contains("Hiking Boots") == true)
        #expect(observed?.conversationSummary.contains("order status") == true)
    }

    @Test func aTurnThatShowsNothingNewPublishesNothing() async throws {
        #expect(try await say("Hello!", "1", intent: "greeting") == .unchanged)
        _ = try await say("red boots", "2")
        #expect(try await say("Thanks!", "3", intent: "chitchat") == .unchanged)
    }

    @Test func aSupportMatterAloneIsPublished() async throws {
        let observed = try await say("Where is my order?", "1", intent: "order_status").observed
        #expect(observed?.intentSignals.map(\.stage) == [.support])
    }

    @Test func theOutcomeOfAReplyIsANewRevision() async throws {
        _ = try await say("red boots", "1")
        let observed = try await reply(.answered, "2").observed
        #expect(observed?.outcome == "answered")
        #expect(observed?.revision == 2)
        #expect(try await reply(.answered, "3") == .unchanged)
    }

    @Test func theEndIsPublishedOnceMore() async throws {
        _ = try await say("red boots", "1")
        let observed = try await update(.ended, "2").observed
        #expect(observed?.revision == 2)
        #expect(observed?.intentSignals.count == 1)
    }

    @Test func theEndOfASessionThatShowedNothingIsNotPublished() async throws {
        _ = try await say("Hello", "1", intent: "greeting")
        #expect(try await update(.ended, "2") == .unchanged)
    }

    @Test func aChangeOfMindRemovesTheOldWish() async throws {
        _ = try await say("I want red boots", "1")
        let observed = try await say("no red, rather blue boots", "2", number: 2).observed
        let signals = Set(observed?.intentSignals.map(\.shorthand) ?? [])
        #expect(signals == ["+Footwear/Hiking Boots color=blue", "-Footwear/Hiking Boots color=red"])
        let facts = Set(observed?.zeroPartyData.map(\.shorthand) ?? [])
        #expect(facts.contains("-color=red") && !facts.contains("+color=red"))
    }

    @Test func aWishRepeatedGrowsStronger() async throws {
        _ = try await say("Do you have boots?", "1")
        let observed = try await say("So, boots?", "2", number: 2).observed
        #expect(observed?.intentSignals.map(\.strength) == [.medium])
    }

    // MARK: - Identity

    @Test(arguments: [IdentityLevel.claimed, .verified]) func aKnownEmailTravelsAsItsHash(
        level: IdentityLevel
    ) async throws {
        _ = try await say("red boots", "1")
        let known = Identity(level: level, emailHash: Self.hash, visitorID: "v")
        let observed = try await update(.identity, "2", identity: known).observed
        #expect(observed?.userIDHash == Self.hash)
        #expect(observed?.visitorID == "v")
    }

    @Test func anAnonymousVisitorHasNoHash() async throws {
        let identity = Identity(level: .anonymous, emailHash: Self.hash, visitorID: "v")
        #expect(try await say("red boots", "1", identity: identity).observed?.userIDHash == nil)
    }

    // MARK: - Redelivery

    @Test func aRedeliveredTurnPublishesTheSameAgain() async throws {
        let first = try await say("red boots", "1")
        #expect(try await say("red boots", "1") == first)
        #expect(sessions.session("s")?.revision == 1)
    }

    @Test func aRedeliveredWithdrawalRetractsTheSame() async throws {
        _ = try await say("red boots", "1")
        let first = try await update(.consent, "2", consent: [:])
        #expect(try await update(.consent, "2", consent: [:]) == first)
    }

    @Test func aTurnRedeliveredAfterAWithdrawalStaysForgotten() async throws {
        _ = try await say("red boots", "1")
        _ = try await update(.consent, "2", consent: [:])
        #expect(try await say("red boots", "1") == .duplicate)
    }

    @Test func aRedeliveredTurnThatShowedNothingIsADuplicate() async throws {
        _ = try await say("Hello", "1", intent: "greeting")
        #expect(try await say("Hello", "1", intent: "greeting") == .duplicate)
    }
}

extension SignalEffect {
    fileprivate var observed: IntentObserved? {
        if case .publish(let answer) = self { answer.observed } else { nil }
    }

    fileprivate var retracted: IntentRetracted? {
        if case .publish(let answer) = self { answer.retracted } else { nil }
    }
}
