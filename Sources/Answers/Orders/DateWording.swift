/// Writes the dates of an order as a person would.
struct DateWording {
    /// BCP 47; decides whether the month or the day comes first.
    let locale: String?

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
        "November", "December",
    ]

    /// `2026-10-07…` becomes `October 7, 2026`; text that starts with no date comes back as it is.
    func date(_ text: String) -> String {
        guard let parts = Self.parts(text) else { return text }
        let month = Self.months[parts.month - 1]
        return monthFirst ? "\(month) \(parts.day), \(parts.year)" : "\(parts.day) \(month) \(parts.year)"
    }

    private var monthFirst: Bool {
        guard let locale = locale?.lowercased() else { return true }
        return locale.hasSuffix("us") || locale == "en"
    }

    private static func parts(_ text: String) -> (year: Int, month: Int, day: Int)? {
        let fields = text.prefix(10).split(separator: "-")
        guard fields.count == 3, fields[0].count == 4, let year = Int(fields[0]), let month = Int(fields[1]),
            let day = Int(fields[2]), months.indices.contains(month - 1), (1...31).contains(day)
        else { return nil }
        return (year, month, day)
    }
}
