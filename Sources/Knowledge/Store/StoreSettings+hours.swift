extension StoreSettings {
    /// When people are there, as customers read it: `Mon-Fri 08:00-20:00 America/New_York` becomes
    /// `Mon–Fri 08:00–20:00 (New York time)`.
    package var readableSupportHours: String? {
        guard let supportHours else { return nil }
        var parts = supportHours.split(separator: " ").map(String.init)
        guard let zone = parts.last, zone.contains("/"), let city = zone.split(separator: "/").last else {
            return supportHours.replacing("-", with: "–")
        }
        parts.removeLast()
        let place = city.replacing("_", with: " ")
        return parts.joined(separator: " ").replacing("-", with: "–") + " (\(place) time)"
    }
}
