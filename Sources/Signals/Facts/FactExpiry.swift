internal import Events

/// How long a stated fact holds.
enum FactExpiry {
    static func date(of name: String, deadline: String?, from moment: Timestamp) -> Timestamp? {
        if name == "deadline", let deadline { return Timestamp(deadline + "T23:59:59Z") }
        let days: Int64 =
            switch name {
            case "size", "location", "brand", "activity", "channel": 365
            case "color", "material", "feature": 180
            case "budget_max", "occasion", "recipient": 90
            default: 30
            }
        return Timestamp(milliseconds: moment.milliseconds + days * 86_400_000)
    }
}
