package import Events

/// What a person's signals add up to.
///
/// From the last revision of each session, older sessions first: for each name the newest statement counts; a
/// stated fact beats what was inferred in the same session. What is refused stands under `NAME_avoided`.
package struct Traits: Hashable, Sendable {
    package private(set) var values: [String: [String]] = [:]

    package init(of signals: [StoredSignal], at now: Timestamp) {
        var latest: [String: IntentObserved] = [:]
        for signal in signals where signal.retractedAt == nil {
            let known = latest[signal.data.sessionID]
            if known.map({ $0.revision < signal.data.revision }) ?? true {
                latest[signal.data.sessionID] = signal.data
            }
        }
        let sessions = latest.values.sorted { ($0.timestamp, $0.sessionID) < ($1.timestamp, $1.sessionID) }
        for session in sessions { lay(session, at: now) }
        guard !sessions.isEmpty else { return }
        values["session_count"] = [String(sessions.count)]
        values["signal_count"] = [String(sessions.reduce(0) { $0 + $1.intentSignals.count })]
    }

    /// The names whose values differ.
    package static func changed(from old: [String: [String]], to new: [String: [String]]) -> [String] {
        Set(old.keys).union(new.keys).filter { old[$0] != new[$0] }.sorted()
    }

    private mutating func lay(_ session: IntentObserved, at now: Timestamp) {
        var found: [String: [String]] = [:]
        for signal in session.intentSignals where signal.category != Self.support {
            let suffix = signal.polarity == .aversion ? Self.avoided : ""
            for (name, values) in signal.attributes.sorted(by: { $0.key < $1.key }) {
                found.add(values, to: name + suffix)
            }
            guard signal.polarity == .interest else { continue }
            if signal.category != Self.general { found.add([signal.category], to: "category") }
            found.add([signal.subcategory].compactMap { $0 }, to: "subcategory")
            found.add(signal.productIDs, to: "product_ids")
            found["stage"] = [signal.stage.rawValue]
        }
        var stated: [String: [String]] = [:]
        for fact in session.zeroPartyData where fact.expiresAt.map({ $0 > now }) ?? true {
            stated.add([fact.value], to: fact.polarity == .dislike ? fact.name + Self.avoided : fact.name)
        }
        found.merge(stated) { _, stated in stated }
        values.merge(found) { _, newer in newer }
        for (name, wanted) in found { refute(name, wanted) }
    }

    /// What is wanted now is not avoided any more, and the other way round.
    private mutating func refute(_ name: String, _ wanted: [String]) {
        let isAvoided = name.hasSuffix(Self.avoided)
        let opposite = isAvoided ? String(name.dropLast(Self.avoided.count)) : name + Self.avoided
        guard let old = values[opposite] else { return }
        let words = Set(wanted.map { $0.lowercased() })
        let kept = old.filter { !words.contains($0.lowercased()) }
        values[opposite] = kept.isEmpty ? nil : kept
    }

    private static let avoided = "_avoided"
    private static let support = "support"
    private static let general = "general"
}

extension [String: [String]] {
    fileprivate mutating func add(_ more: [String], to name: String) {
        let known = self[name] ?? []
        let new = more.filter { value in !known.contains { $0.lowercased() == value.lowercased() } }
        if !new.isEmpty { self[name] = known + new }
    }
}
