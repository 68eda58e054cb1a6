package import FoundationEssentials

/// What a document says about when it holds; its days begin and end in UTC.
package struct DocumentDates: Sendable, Hashable {
    /// Nil when it holds at once.
    package var effectiveAt: Date?
    /// The end of its last day; nil when it has none.
    package var endsAt: Date?
    /// When it is to be looked at again.
    package var reviewAt: Date?
    package var updatedAt: Date?

    package init(
        effectiveAt: Date? = nil, endsAt: Date? = nil, reviewAt: Date? = nil, updatedAt: Date? = nil
    ) {
        self.effectiveAt = effectiveAt
        self.endsAt = endsAt
        self.reviewAt = reviewAt
        self.updatedAt = updatedAt
    }

    /// Reads what the front matter or the `meta` elements say.
    ///
    /// - Throws: When a date that decides what customers are told can't be read.
    init(_ value: (String) -> String?) throws(DocumentError) {
        effectiveAt = try Self.date(Self.effective, value)
        endsAt = try Self.date(Self.end, value, isEnd: true)
        reviewAt = try? Self.date(Self.review, value)
        updatedAt = try? Self.date(Self.update, value)
    }

    /// What the dates are called.
    static var names: [String] { effective + end + review + update }

    private static let effective = ["effective", "effective_date", "effective_from", "valid_from"]

    private static let end = [
        "valid_until", "valid_to", "valid_through", "expires", "expires_at", "expiry_date", "expiration_date",
        "effective_until", "effective_to",
    ]

    private static let review = ["review", "review_date", "review_by", "next_review"]

    private static let update = [
        "updated", "last_updated", "updated_at", "lastmod", "last_modified", "article:modified_time",
    ]

    /// What a version is told from another by; nothing when no date is given.
    var texts: [String?] {
        let dates = [effectiveAt, endsAt, reviewAt, updatedAt]
        return dates.allSatisfy { $0 == nil } ? [] : dates.map { $0.map { "\($0.timeIntervalSince1970)" } }
    }

    private static func date(
        _ names: [String], _ value: (String) -> String?, isEnd: Bool = false
    ) throws(DocumentError) -> Date? {
        for name in names {
            guard let text = value(name), !text.isEmpty else { continue }
            guard let date = date(text, isEnd: isEnd) else {
                throw DocumentError("\(name): \(text.prefix(40)) is no date; write it as 2026-12-01")
            }
            return date
        }
        return nil
    }

    /// A day or a time; nil when it is neither.
    static func date(_ text: String, isEnd: Bool = false) -> Date? {
        if text.contains("T"), let date = try? Date(text, strategy: .iso8601) { return date }
        let words = DatePhrase.words(of: text.split(separator: "T").first ?? "")
        guard let phrase = DatePhrase(words[...]), phrase.hasDay else { return nil }
        let start = phrase.date.secondsSince1970
        return Date(timeIntervalSince1970: isEnd ? start + 86_400 : start)
    }
}
