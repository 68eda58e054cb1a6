package import Events

/// What the writer of profiles does with an event: record, publish, deliver.
///
/// Changes are published within the transaction, before it is committed: an event that is delivered again finds
/// either nothing done, and publishes the same ids, or all of it.
package struct ProfileUpdates: Sendable {
    /// Publishes a change under an id and returns when the broker has it.
    package typealias Publish = @Sendable (_ change: ProfileChange, _ id: String) async throws -> Void

    private let store: any ProfileStore
    /// Nil when there is no CDP: profiles only.
    private let cdp: CDPDelivery?
    private let now: @Sendable () -> Timestamp

    package init(
        store: any ProfileStore, cdp: CDPDelivery?, now: @escaping @Sendable () -> Timestamp = { .now }
    ) {
        self.store = store
        self.cdp = cdp
        self.now = now
    }

    /// Whether the customer allowed to be profiled; without that an observation must not be here.
    package static func isPermitted(_ observed: IntentObserved) -> Bool {
        observed.consent.purposes.contains(ConsentPurpose.profilingMarketing.rawValue)
            && !observed.consent.receiptID.isEmpty
    }

    /// Lays an observation into its profile and delivers it.
    ///
    /// - Throws: `CDPFault` when the CDP can't have it now; the profile is written all the same, and a second
    ///   call only delivers.
    package func apply(
        _ observed: IntentObserved, of event: EventAttributes, publish: @escaping Publish
    ) async throws -> ProfileOutcome {
        let moment = now()
        let application = try await store.transaction { records in
            let writer = ProfileWriter(records: records, now: moment, cause: event)
            let application = try await writer.apply(observed)
            try await Self.publish(application.changes, of: event, through: publish)
            return application
        }
        guard let subject = application.delivery, let cdp else { return application.outcome }
        try await cdp.deliver(CDPMessage.all(for: subject), traceparent: event.traceparent)
        try await store.markDelivered(event.id, at: now())
        return application.outcome
    }

    /// Takes signals back: first at the CDP, then here.
    ///
    /// In this order an interrupted retraction is simply done again; the CDP counts the message once.
    package func retract(
        _ retracted: IntentRetracted, of event: EventAttributes, publish: @escaping Publish
    ) async throws -> ProfileOutcome {
        let moment = now()
        if let cdp {
            let messages = try await store.transaction { records in
                try await RetractionPlan(records: records, now: moment).messages(for: retracted, of: event)
            }
            if !messages.isEmpty { try await cdp.deliver(messages, traceparent: event.traceparent) }
        }
        return try await store.transaction { records in
            let writer = ProfileWriter(records: records, now: moment, cause: event)
            let changes = try await writer.retract(retracted)
            try await Self.publish(changes, of: event, through: publish)
            return changes.isEmpty ? .duplicate : .applied
        }
    }

    private static func publish(
        _ changes: [ProfileChange], of event: EventAttributes, through publish: Publish
    ) async throws {
        for (index, change) in changes.enumerated() {
            try await publish(change, EventID.derived(from: event, stage: "cdp-writer", index: index))
        }
    }
}
