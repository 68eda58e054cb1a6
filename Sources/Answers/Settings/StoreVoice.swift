internal import Events

/// What replies may say about the shop itself; every part may be missing.
package struct StoreVoice: Hashable, Sendable {
    package var name: String?
    /// ISO 4217, such as `USD`.
    package var currency: String?
    /// BCP 47, such as `en-US`.
    package var locale: String?
    package var supportEmail: String?
    /// As the shop writes it, such as `Mon-Fri 09:00-18:00 Europe/Berlin`.
    package var supportHours: String?
    /// Where documents can be read, such as `/pages/{document_id}`; for those that name no address themselves.
    package var pageURL: String?

    package init(
        name: String? = nil, currency: String? = nil, locale: String? = nil, supportEmail: String? = nil,
        supportHours: String? = nil, pageURL: String? = nil
    ) {
        self.name = name
        self.currency = currency
        self.locale = locale
        self.supportEmail = supportEmail
        self.supportHours = supportHours
        self.pageURL = pageURL
    }

    /// The address of a document; nil when unknown.
    func address(of passage: Passage) -> String? {
        if let url = passage.url, !url.isEmpty { return url }
        return pageURL?.replacing("{document_id}", with: Self.encoded(passage.documentID))
    }

    /// Percent-encoded but for the slashes of a path.
    private static func encoded(_ path: String) -> String {
        var encoded = ""
        for byte in path.utf8 {
            let scalar = Unicode.Scalar(byte)
            if scalar.isASCII,
                scalar.properties.isAlphabetic || 48...57 ~= byte || "-._~/".utf8.contains(byte)
            {
                encoded.unicodeScalars.append(scalar)
            } else {
                encoded += (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
            }
        }
        return encoded
    }

    /// No shop in particular.
    package static let neutral = StoreVoice()

    /// `at Northwether`, or nothing.
    var atStore: String { name.map { " at \($0)" } ?? "" }

    /// One sentence on when people are there; empty when unknown.
    var hoursSentence: String {
        supportHours.map { "Our team is there \(Self.readable($0))." } ?? ""
    }

    /// `Mon-Fri 08:00-20:00 America/New_York` becomes `Mon–Fri 08:00–20:00 (New York time)`.
    private static func readable(_ hours: String) -> String {
        var parts = hours.split(separator: " ").map(String.init)
        guard let zone = parts.last, zone.contains("/"), let city = zone.split(separator: "/").last else {
            return hours.replacing("-", with: "–")
        }
        parts.removeLast()
        let place = city.replacing("_", with: " ")
        return parts.joined(separator: " ").replacing("-", with: "–") + " (\(place) time)"
    }
}
