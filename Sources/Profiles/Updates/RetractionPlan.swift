internal import Events

/// What the CDP is told when signals are taken back.
struct RetractionPlan {
    let records: any ProfileRecords
    let now: Timestamp

    /// One message for each profile that the signals had gone into.
    func messages(for retracted: IntentRetracted, of event: EventAttributes) async throws -> [CDPMessage] {
        let signals = try await records.signals(retracted.eventIDs).filter { $0.retractedAt == nil }
        let gone = Set(signals.map(\.eventID))
        var messages: [CDPMessage] = []
        for (index, id) in Set(signals.map(\.profileID)).sorted().enumerated() {
            guard let profile = try await records.profile(id) else { continue }
            let all = try await records.activeSignals(of: id)
            let left = all.filter { !gone.contains($0.eventID) }
            let granted = all.filter { gone.contains($0.eventID) }.latestConsent?.purposes ?? []
            let visitor = signals.last { $0.profileID == id }?.data.visitorID
            messages.append(
                CDPMessage.identify(
                    profile, visitorID: visitor, sessionID: retracted.sessionID,
                    now: Traits(of: left, at: now).values,
                    purposes: granted.filter { !retracted.purposes.contains($0) },
                    messageID: "\(event.id)-identify-\(index)", at: now))
        }
        return messages
    }
}
