/// What a number counts.
package enum QuantityUnit: Hashable, Sendable {
    case percent
    /// An amount; without a currency when none is named.
    case money(Currency?)
    /// Minutes to weeks, in minutes; working days are not days.
    case time(working: Bool)
    /// Months and years, in months.
    case months
    /// A time of day, in minutes after midnight.
    case clock
    /// A length, a weight, a volume or a temperature, by its short name.
    case measure(String)
    /// Things, or nothing in particular.
    case count

    package var isMoney: Bool {
        if case .money = self { true } else { false }
    }

    /// Whether both count the same: amounts of different currencies don't, one without any may be in each.
    package func agrees(with other: QuantityUnit) -> Bool {
        guard case .money(let own) = self, case .money(let theirs) = other else { return self == other }
        guard let own, let theirs else { return true }
        return own.agrees(with: theirs)
    }
}
