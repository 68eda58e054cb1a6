internal import Language

/// What a cell of a size table covers, in one unit: `34–35 in (86–90 cm)` is 34 to 35 in.
struct SizeSpan: Hashable, Sendable {
    let low: Double
    let high: Double

    /// The span in `unit`, or in the unit of the only number when the measure has none; nil when there is none.
    init?(_ cell: String, unit: String) {
        let words = Tokenizer.terms(in: cell)
        var pending: [Double] = []
        for word in words {
            if let number = Double(word) {
                pending.append(number)
            } else {
                if word == unit, let low = pending.first, let high = pending.last {
                    self.init(low: low, high: high)
                    return
                }
                pending = []
            }
        }
        guard unit.isEmpty, let low = pending.first, let high = pending.last else { return nil }
        self.init(low: low, high: high)
    }

    /// Every span of a text: `16 to 18 in` and `8 in` are two.
    static func all(in text: String, unit: String) -> [SizeSpan] {
        var spans: [SizeSpan] = []
        var pending: [Double] = []
        for word in Tokenizer.terms(in: text) {
            if let number = Double(word) {
                pending.append(number)
            } else if word != "to" {
                if word == unit, let high = pending.last {
                    spans.append(SizeSpan(low: pending.dropLast().last ?? high, high: high))
                }
                pending = []
            }
        }
        return spans
    }

    private init(low: Double, high: Double) {
        self.low = min(low, high)
        self.high = max(low, high)
    }
}
