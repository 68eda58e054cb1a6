internal import Events

/// Lays observations into profiles and takes them back, within one transaction.
struct ProfileWriter {
    let records: any ProfileRecords
    let now: Timestamp
    /// The event that causes it.
    let cause: EventAttributes

    /// What an observation came to.
    struct Application: Sendable {
        var outcome: ProfileOutcome
        var changes: [ProfileChange] = []
        /// What the CDP is to know; nil when it has it.
        var delivery: CDPSubject?
    }

    func apply(_ observed: IntentObserved) async throws -> Application {
        let names = IdentityName.all(of: observed)
        try await records.lock(names)
        if let known = try await records.signal(cause.id) { return try await repeated(known) }
        if try await records.isWithdrawn(receipt: observed.consent.receiptID) {
            return Application(outcome: .withdrawn)
        }
        var changes: [ProfileChange] = []
        let resolution = try await resolve(observed)
        var profile = resolution.survivor ?? newProfile(seenAt: observed.timestamp)
        for loser in resolution.merged {
            try await records.move(from: loser.profileID, to: profile.profileID)
            try await records.delete(loser.profileID)
            changes.append(
                .erased(ProfileErased(profileID: loser.profileID, reason: "merged", erasedAt: now)))
        }
        profile.emailHash = observed.userIDHash ?? profile.emailHash
        profile.firstSeenAt = min(profile.firstSeenAt, observed.timestamp)
        profile.lastSeenAt = max(profile.lastSeenAt, observed.timestamp)
        try await records.save(profile)
        try await records.link(names, to: profile.profileID)
        if let former = resolution.former {
            try await records.move(session: observed.sessionID, to: profile.profileID)
            changes += try await settle(former, consent: nil)
        }
        try await records.insert(
            StoredSignal(eventID: cause.id, profileID: profile.profileID, data: observed))
        try await records.record(
            observed.consent, session: observed.sessionID, profile: profile.profileID, at: observed.timestamp)
        changes += try await settle(
            profile, consent: observed.consent, force: resolution.hasNews(of: observed))
        return Application(
            outcome: .applied, changes: changes, delivery: try await subject(profile.profileID, observed))
    }

    /// Takes signals back.
    ///
    /// - Returns: What changed; empty when everything had been taken back before.
    func retract(_ retracted: IntentRetracted) async throws -> [ProfileChange] {
        try await records.lock([IdentityName(.session, retracted.sessionID)])
        let signals = try await records.signals(retracted.eventIDs).filter { $0.retractedAt == nil }
        try await records.withdrawReceipts(ofSession: retracted.sessionID, at: now)
        guard !signals.isEmpty else { return [] }
        try await records.retract(signals.map(\.eventID), at: now)
        var changes: [ProfileChange] = []
        for id in Set(signals.map(\.profileID)).sorted() {
            guard let profile = try await records.profile(id) else { continue }
            let change = try await settle(profile, consent: nil, reason: retracted.reason, force: true)
            changes += change
        }
        try await records.unlink(IdentityName(.session, retracted.sessionID))
        return changes
    }

    // MARK: - Steps

    /// It was applied before; the CDP may not have it yet.
    private func repeated(_ signal: StoredSignal) async throws -> Application {
        guard signal.retractedAt == nil, signal.deliveredAt == nil else {
            return Application(outcome: .duplicate)
        }
        return Application(outcome: .duplicate, delivery: try await subject(signal.profileID, signal.data))
    }

    private func resolve(_ observed: IntentObserved) async throws -> IdentityResolution {
        var found: [IdentityName.Kind: Profile] = [:]
        for name in IdentityName.all(of: observed) {
            found[name.kind] = try await records.profile(named: name)
        }
        return IdentityResolution(
            email: observed.userIDHash, byEmail: found[.emailHash], byVisitor: found[.visitor],
            bySession: found[.session])
    }

    /// Its id follows from the event, so that a second attempt makes the same profile.
    private func newProfile(seenAt moment: Timestamp) -> Profile {
        Profile(
            profileID: EventID.derived(from: cause, stage: "profile", index: 0), firstSeenAt: moment,
            lastSeenAt: moment)
    }

    /// Adds a profile's signals up anew; without any, the profile goes.
    private func settle(
        _ profile: Profile, consent: SignalConsent?, reason: String = "consent_withdrawn", force: Bool = false
    ) async throws -> [ProfileChange] {
        let signals = try await records.activeSignals(of: profile.profileID)
        guard !signals.isEmpty else {
            try await records.delete(profile.profileID)
            return [.erased(ProfileErased(profileID: profile.profileID, reason: reason, erasedAt: now))]
        }
        var profile = profile
        let traits = Traits(of: signals, at: now).values
        let changed = Traits.changed(from: profile.traits, to: traits)
        guard !changed.isEmpty || force else { return [] }
        profile.traits = traits
        profile.revision += 1
        try await records.save(profile)
        let visitors = try await records.names(of: profile.profileID).filter { $0.kind == .visitor }.map(
            \.value)
        return [
            .changed(
                ProfileChanged(
                    profileID: profile.profileID, emailHash: profile.emailHash, visitorIDs: visitors.sorted(),
                    changed: changed, traits: traits, consent: consent ?? signals.latestConsent,
                    revision: profile.revision, cause: cause.id, changedAt: now))
        ]
    }

    private func subject(_ profileID: String, _ observed: IntentObserved) async throws -> CDPSubject? {
        guard let profile = try await records.profile(profileID) else { return nil }
        return CDPSubject(
            eventID: cause.id, profileID: profileID, emailHash: profile.emailHash,
            visitorID: observed.visitorID,
            observed: observed, traits: profile.traits)
    }
}

extension IdentityResolution {
    /// The observation makes a profile, joins some, or tells its e-mail.
    fileprivate func hasNews(of observed: IntentObserved) -> Bool {
        guard let survivor else { return true }
        return !merged.isEmpty || (observed.userIDHash != nil && survivor.emailHash != observed.userIDHash)
    }
}

extension [StoredSignal] {
    var latestConsent: SignalConsent? {
        self.max { ($0.data.timestamp, $0.data.revision) < ($1.data.timestamp, $1.data.revision) }?.data
            .consent
    }
}
