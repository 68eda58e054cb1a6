extension KeyedDecodingContainer {
    /// A text that may also be a number.
    func lenientText(_ key: Key) throws -> String { try decode(LenientText.self, forKey: key).text }

    /// A text that may also be a number; nil when it is absent, null or something else.
    func lenientTextIfPresent(_ key: Key) -> String? {
        (try? decodeIfPresent(LenientText.self, forKey: key))?.text
    }

    /// A finite number that may also be a text, such as `"19.90"`; nil when it is absent, null or something else.
    func lenientNumberIfPresent(_ key: Key) -> Double? {
        let number = try? decodeIfPresent(Double.self, forKey: key)
        let read = number ?? (try? decodeIfPresent(String.self, forKey: key)).flatMap { Double($0) }
        return read.flatMap { $0.isFinite ? $0 : nil }
    }

    /// A price that may also be a text, such as `"19,90 €"`; nil when it is absent, null or no price.
    func lenientPriceIfPresent(_ key: Key) -> Double? {
        if let number = try? decodeIfPresent(Double.self, forKey: key) {
            return number.isFinite && number >= 0 ? number : nil
        }
        return (try? decodeIfPresent(String.self, forKey: key)).flatMap(PriceText.value)
    }

    /// Names and values, such as `{"size": "M"}`; empty when it is absent.
    func lenientOptions(_ key: Key) throws -> [String: String] {
        let options = try decodeIfPresent([String: LenientText?].self, forKey: key) ?? [:]
        let named = options.compactMap { name, value in value.map { (StorableText.text(name), $0.text) } }
        return Dictionary(named) { first, _ in first }
    }
}
