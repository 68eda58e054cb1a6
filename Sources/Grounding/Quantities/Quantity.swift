/// A number with its unit, or a range of them.
package struct Quantity: Hashable, Sendable {
    package let low: Double
    /// The same as `low` unless it is a range.
    package let high: Double
    package let unit: QuantityUnit

    package init(low: Double, high: Double, unit: QuantityUnit) {
        self.low = min(low, high)
        self.high = max(low, high)
        self.unit = unit
    }

    package init(_ value: Double, _ unit: QuantityUnit) {
        self.init(low: value, high: value, unit: unit)
    }

    /// Whether a text that states `other` also states this: the same, or one end of its range.
    package func stands(in other: Quantity) -> Bool {
        guard unit.agrees(with: other.unit) else { return false }
        if low == high { return low == other.low || low == other.high }
        return low == other.low && high == other.high
    }

    /// Whether both leave the same value possible.
    package func overlaps(_ other: Quantity) -> Bool {
        unit.agrees(with: other.unit) && low <= other.high && other.low <= high
    }
}
