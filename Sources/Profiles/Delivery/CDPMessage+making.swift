internal import Events

extension CDPMessage {
    /// What the CDP gets for an observation: `track` and `identify`.
    static func all(for subject: CDPSubject) -> [CDPMessage] {
        let observed = subject.observed
        let context = CDPContext(purposes: observed.consent.purposes)
        let anonymousID = subject.visitorID ?? observed.sessionID
        let traits = subject.traits.map { ($0.key, TraitValue($0.key, $0.value)) }
        return [
            CDPMessage(
                type: .track, messageId: subject.eventID, anonymousId: anonymousID,
                userId: subject.emailHash?.rawValue, event: "Intent Observed",
                properties: CDPIntent(observed, profileID: subject.profileID), timestamp: observed.timestamp,
                context: context),
            CDPMessage(
                type: .identify, messageId: subject.eventID + "-identify", anonymousId: anonymousID,
                userId: subject.emailHash?.rawValue, traits: Dictionary(uniqueKeysWithValues: traits),
                timestamp: observed.timestamp, context: context),
        ]
    }

    /// What the CDP gets when signals are taken back: the traits as they are without them, null for the gone.
    static func identify(
        _ profile: Profile, visitorID: String?, sessionID: String, now traits: [String: [String]],
        purposes: [String], messageID: String, at moment: Timestamp
    ) -> CDPMessage {
        let names = Set(profile.traits.keys).union(traits.keys)
        let values = names.map { ($0, TraitValue($0, traits[$0])) }
        return CDPMessage(
            type: .identify, messageId: messageID, anonymousId: visitorID ?? sessionID,
            userId: profile.emailHash?.rawValue, traits: Dictionary(uniqueKeysWithValues: values),
            timestamp: moment, context: CDPContext(purposes: purposes))
    }
}
