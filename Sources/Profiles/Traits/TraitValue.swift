/// A trait as a CDP gets it: one value where there can be one only, numbers as numbers, nothing for "forget it".
package enum TraitValue: Hashable, Sendable, Encodable {
    case text(String)
    case number(Double)
    case list([String])
    case nothing

    package init(_ name: String, _ values: [String]?) {
        guard let values, let first = values.last else {
            self = .nothing
            return
        }
        if Self.numbers.contains(name), let number = Double(first) {
            self = .number(number)
        } else if Self.single.contains(name) {
            self = .text(first)
        } else {
            self = .list(values)
        }
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .text(let text): try container.encode(text)
        case .number(let number):
            if number == number.rounded(), abs(number) < 1e15 {
                try container.encode(Int64(number))
            } else {
                try container.encode(number)
            }
        case .list(let list): try container.encode(list)
        case .nothing: try container.encodeNil()
        }
    }

    private static let numbers: Set<String> = [
        "budget_max", "price_min", "price_max", "session_count", "signal_count",
    ]
    private static let single: Set<String> = [
        "size", "location", "channel", "deadline", "recipient", "stage",
    ]
}
