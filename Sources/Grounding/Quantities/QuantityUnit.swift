/// What a number counts.
package enum QuantityUnit: Hashable, Sendable {
    case percent
    /// An amount, in whatever currency.
    case money
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
}
