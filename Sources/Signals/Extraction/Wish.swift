internal import Events

/// What a turn says about one thing, before it becomes a signal.
struct Wish {
    var place: CategoryPlace
    var polarity: SignalPolarity
    var products: Set<String> = []
    var attributes: [String: [String]] = [:]
    /// Everything said of it.
    var ranges: [Range<Int>] = []
    var certainty: Double

    mutating func add(_ value: AttributeValue) {
        guard attributes[value.name]?.contains(value.value) != true else { return }
        if value.name.hasPrefix("price_") { attributes[value.name] = [] }
        attributes[value.name, default: []].append(value.value)
    }
}
