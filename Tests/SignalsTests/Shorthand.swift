import Events
import Signals

extension IntentSignal {
    /// `+Footwear/Hiking Boots color=red,blue #boot-ridge`: direction, place, properties, products.
    var shorthand: String {
        let place = subcategory.map { "\(category)/\($0)" } ?? category
        let values = attributes.sorted { $0.key < $1.key }.map { "\($0)=\($1.joined(separator: ","))" }
        let parts = [(polarity == .interest ? "+" : "-") + place] + values + productIDs.map { "#" + $0 }
        return parts.joined(separator: " ")
    }
}

extension ZeroPartyFact {
    /// `size=US 10`, `+color=red`, `-material=leather`.
    var shorthand: String {
        let sign = polarity == .like ? "+" : polarity == .dislike ? "-" : ""
        return "\(sign)\(name)=\(value)"
    }
}
