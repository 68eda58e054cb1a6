/// A customer's decisions by purpose; a purpose without a decision is denied.
package struct ConsentChoices: Hashable, Sendable {
    /// Decisions by purpose name; names that we don't know are kept.
    package var decisions: [String: Bool]

    package init(_ decisions: [String: Bool] = [:]) {
        self.decisions = decisions
    }

    package func allows(_ purpose: ConsentPurpose) -> Bool {
        decisions[purpose.rawValue] ?? false
    }

    /// The names of what is allowed, sorted.
    package var granted: [String] {
        decisions.filter(\.value).map(\.key).sorted()
    }

    /// These choices with `newer` ones laid over them.
    package func updated(with newer: ConsentChoices) -> ConsentChoices {
        ConsentChoices(decisions.merging(newer.decisions) { _, new in new })
    }
}

extension ConsentChoices: Codable {
    package init(from decoder: any Decoder) throws {
        decisions = try decoder.singleValueContainer().decode([String: Bool].self)
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(decisions)
    }
}
