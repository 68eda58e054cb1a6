import Events
import Profiles
import Testing

@Suite struct ProfileUpdatesTests {
    private let store = InMemoryProfiles()
    private let publisher = RecordingPublisher()

    private func updates(_ cdp: RecordingCDP? = nil) -> ProfileUpdates {
        ProfileUpdates(store: store, cdp: cdp?.delivery) { Observations.now }
    }

    private var changes: [ProfileChange] { publisher.changes }

    @discardableResult
    private func apply(
        _ observed: IntentObserved, _ id: String, cdp: RecordingCDP? = nil
    ) async throws -> ProfileOutcome {
        try await updates(cdp).apply(observed, of: Observations.event(id)) { change, id in
            publisher.publish(change, id)
        }
    }

    private func retract(
        _ ids: [String], _ id: String, session: String = "s1", cdp: RecordingCDP? = nil
    ) async throws -> ProfileOutcome {
        let retracted = IntentRetracted(
            sessionID: session, eventIDs: ids, purposes: ["profiling_marketing"], reason: "consent_withdrawn")
        return try await updates(cdp).retract(retracted, of: Observations.event(id)) { change, id in
            publisher.publish(change, id)
        }
    }

    // MARK: - Identity

    @Test func anAnonymousSessionMakesAProfile() async throws {
        #expect(try await apply(Observations.observed(visitor: "v"), "1") == .applied)
        let profile = try #require(store.profiles.first)
        #expect(profile.emailHash == nil)
        #expect(profile.traits["color"] == ["red"])
        #expect(store.tables.identities.count == 2)
        #expect(store.tables.receipts["receipt-1"]?.purposes == ["measurement", "profiling_marketing"])
        guard case .changed(let changed) = changes.first else { return #expect(Bool(false)) }
        #expect(changed.revision == 1 && changed.cause == "1" && changed.visitorIDs == ["v"])
    }

    @Test func aVisitorWhoComesBackIsTheSameProfile() async throws {
        try await apply(Observations.observed(session: "a", visitor: "v"), "1")
        try await apply(Observations.observed(session: "b", visitor: "v", at: 1), "2")
        #expect(store.profiles.count == 1)
        #expect(store.profiles.first?.traits["session_count"] == ["2"])
        #expect(store.profiles.first?.revision == 2)
    }

    @Test func withoutAVisitorTheSessionNamesTheProfile() async throws {
        try await apply(Observations.observed(revision: 1), "1")
        try await apply(Observations.observed(revision: 2), "2")
        try await apply(Observations.observed(session: "s2"), "3")
        #expect(store.profiles.count == 2)
    }

    @Test func anEmailGivenLaterNamesTheProfile() async throws {
        try await apply(Observations.observed(visitor: "v"), "1")
        try await apply(Observations.observed(revision: 2, email: Observations.email, visitor: "v"), "2")
        #expect(store.profiles.count == 1)
        #expect(store.profiles.first?.emailHash == Observations.email)
    }

    @Test func anEmailJoinsTwoProfilesAndTheOlderSurvives() async throws {
        try await apply(Observations.observed(session: "old", email: Observations.email, at: 0), "1")
        try await apply(
            Observations.observed(
                session: "new", visitor: "v", at: 5, signals: [Observations.signal("Tents", [:])],
                receipt: "receipt-2"), "2")
        let old = try #require(store.tables.identities[IdentityName(.emailHash, Observations.email.rawValue)])
        let young = try #require(store.tables.identities[IdentityName(.visitor, "v")])
        #expect(old != young)
        try await apply(
            Observations.observed(
                session: "new", revision: 2, email: Observations.email, visitor: "v", at: 6,
                signals: [Observations.signal("Tents", [:])], receipt: "receipt-2"), "3")
        #expect(store.profiles.map(\.profileID) == [old])
        #expect(Set(store.tables.signals.values.map(\.profileID)) == [old])
        #expect(Set(store.tables.receipts.values.map(\.profile)) == [old])
        #expect(store.profiles.first?.traits["color"] == ["red"])
        #expect(store.profiles.first?.traits["category"] == ["Tents"])
        #expect(
            changes.contains {
                $0 == .erased(ProfileErased(profileID: young, reason: "merged", erasedAt: Observations.now))
            })
    }

    @Test func theOlderSurvivesAlsoWhenItHadNoEmail() async throws {
        try await apply(Observations.observed(session: "a", visitor: "v", at: 0), "1")
        try await apply(Observations.observed(session: "b", email: Observations.email, at: 5), "2")
        let older = try #require(store.tables.identities[IdentityName(.visitor, "v")])
        try await apply(
            Observations.observed(session: "c", email: Observations.email, visitor: "v", at: 6), "3")
        #expect(store.profiles.map(\.profileID) == [older])
        #expect(store.profiles.first?.emailHash == Observations.email)
    }

    @Test func twoEmailsOnOneDeviceStayTwoProfiles() async throws {
        try await apply(Observations.observed(session: "a", email: Observations.email, visitor: "v"), "1")
        try await apply(
            Observations.observed(session: "b", email: Observations.otherEmail, visitor: "v", at: 1), "2")
        #expect(Set(store.profiles.compactMap(\.emailHash)) == [Observations.email, Observations.otherEmail])
        let owner = try #require(store.tables.identities[IdentityName(.visitor, "v")])
        #expect(store.tables.profiles[owner]?.emailHash == Observations.otherEmail)
    }

    @Test func aCorrectedEmailTakesTheSessionAlong() async throws {
        try await apply(Observations.observed(email: Observations.email), "1")
        try await apply(Observations.observed(revision: 2, email: Observations.otherEmail), "2")
        #expect(store.profiles.map(\.emailHash) == [Observations.otherEmail])
        #expect(store.tables.signals.count == 2)
    }

    // MARK: - Once

    @Test func aRedeliveredObservationChangesNothing() async throws {
        let cdp = RecordingCDP()
        try await apply(Observations.observed(visitor: "v"), "1", cdp: cdp)
        let before = store.profiles
        #expect(try await apply(Observations.observed(visitor: "v"), "1", cdp: cdp) == .duplicate)
        #expect(store.profiles == before)
        #expect(changes.count == 1)
        #expect(cdp.requests.count == 1)
    }

    @Test func nothingIsKeptWhenPublishingFailsAndTheRetryPublishesTheSameIDs() async throws {
        struct Down: Error {}
        let failing = RecordingPublisher()
        await #expect(throws: Down.self) {
            try await updates().apply(Observations.observed(), of: Observations.event("1")) { change, id in
                failing.publish(change, id)
                throw Down()
            }
        }
        #expect(store.profiles.isEmpty && store.tables.signals.isEmpty)
        try await apply(Observations.observed(), "1")
        #expect(publisher.ids == failing.ids)
    }

    @Test func aCDPThatIsDownGetsTheSignalLater() async throws {
        let cdp = RecordingCDP([503])
        await #expect(throws: CDPFault(.unavailable, "status 503")) {
            try await apply(Observations.observed(), "1", cdp: cdp)
        }
        #expect(store.profiles.count == 1)
        #expect(store.tables.signals["1"]?.deliveredAt == nil)
        #expect(try await apply(Observations.observed(), "1", cdp: cdp) == .duplicate)
        #expect(store.tables.signals["1"]?.deliveredAt == Observations.now)
        #expect(changes.count == 1)
        #expect(cdp.requests.map(\.text).first == cdp.requests.map(\.text).last)
    }

    // MARK: - Consent

    @Test func withoutTheMarketingPurposeOrAReceiptNothingIsPermitted() {
        #expect(ProfileUpdates.isPermitted(Observations.observed()))
        #expect(!ProfileUpdates.isPermitted(Observations.observed(purposes: ["measurement"])))
        #expect(!ProfileUpdates.isPermitted(Observations.observed(purposes: [])))
        #expect(!ProfileUpdates.isPermitted(Observations.observed(receipt: "")))
    }

    @Test func aProfileWithoutSignalsIsErased() async throws {
        let cdp = RecordingCDP()
        try await apply(Observations.observed(email: Observations.email, visitor: "v"), "1", cdp: cdp)
        let id = try #require(store.profiles.first?.profileID)
        #expect(try await retract(["1"], "2", cdp: cdp) == .applied)
        #expect(store.profiles.isEmpty && store.tables.identities.isEmpty && store.tables.signals.isEmpty)
        #expect(store.tables.receipts["receipt-1"]?.withdrawnAt == Observations.now)
        #expect(
            changes.last
                == .erased(
                    ProfileErased(profileID: id, reason: "consent_withdrawn", erasedAt: Observations.now)))
        let body = try #require(cdp.requests.last?.text)
        #expect(body.contains(#""color":null"#) && body.contains(#""session_count":null"#))
        #expect(body.contains(#""profiling_marketing":false"#) && body.contains(#""measurement":true"#))
        #expect(body.contains(#""userId":"\#(Observations.email.rawValue)""#))
    }

    @Test func whatOtherSessionsShowedStays() async throws {
        let cdp = RecordingCDP()
        try await apply(Observations.observed(session: "s1", visitor: "v"), "1")
        try await apply(
            Observations.observed(
                session: "s2", visitor: "v", at: 1,
                signals: [Observations.signal("Tents", ["season": ["winter"]])],
                receipt: "receipt-2"), "2")
        #expect(try await retract(["1"], "3", cdp: cdp) == .applied)
        let traits = try #require(store.profiles.first?.traits)
        #expect(traits["color"] == nil && traits["season"] == ["winter"] && traits["session_count"] == ["1"])
        guard case .changed(let changed) = changes.last else { return #expect(Bool(false)) }
        #expect(changed.changed.contains("color") && changed.consent?.receiptID == "receipt-2")
        let body = try #require(cdp.requests.last?.text)
        #expect(body.contains(#""color":null"#) && body.contains(#""season":["winter"]"#))
    }

    @Test func aSecondRetractionDoesNothing() async throws {
        let cdp = RecordingCDP()
        try await apply(Observations.observed(), "1")
        _ = try await retract(["1"], "2", cdp: cdp)
        #expect(try await retract(["1"], "2", cdp: cdp) == .duplicate)
        #expect(cdp.requests.count == 1)
    }

    @Test func aRetractionIsDoneAgainWhenTheCDPWasDown() async throws {
        let cdp = RecordingCDP([500])
        try await apply(Observations.observed(), "1")
        await #expect(throws: CDPFault.self) { _ = try await retract(["1"], "2", cdp: cdp) }
        #expect(store.profiles.count == 1)
        #expect(try await retract(["1"], "2", cdp: cdp) == .applied)
        #expect(cdp.requests.first?.text == cdp.requests.last?.text)
        #expect(store.profiles.isEmpty)
    }

    @Test func anObservationThatComesAfterItsWithdrawalIsRefused() async throws {
        try await apply(Observations.observed(), "1")
        _ = try await retract(["1"], "2")
        #expect(try await apply(Observations.observed(revision: 2), "late") == .withdrawn)
        #expect(store.profiles.isEmpty)
    }

    @Test func aNewConsentOpensAgain() async throws {
        try await apply(Observations.observed(), "1")
        _ = try await retract(["1"], "2")
        #expect(try await apply(Observations.observed(revision: 2, receipt: "receipt-2"), "3") == .applied)
        #expect(store.profiles.count == 1)
    }
}
