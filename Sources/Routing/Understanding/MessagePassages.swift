internal import Events
internal import Language

/// The texts that a message is read by: all of it, and each of its clauses when there are several.
struct MessagePassages: Hashable {
    let whole: String
    let clauses: [String]
    /// The clauses, by their place, that only add an order id or an address.
    let details: Set<Int>
    /// There are no words of the customer's own to go by.
    let isDetailsOnly: Bool

    /// - Parameter redacted: The message, with placeholders for what it tells of persons. To a model they are the
    ///   words that they stand for.
    init(_ redacted: RedactedText) {
        whole = Self.plain(redacted.text, redacted)
        isDetailsOnly = DetailsOnly.holds(redacted)
        let found = ClauseSplitter.clauses(in: redacted.text)
        // More clauses than that are a letter, and the first ones say what it is about.
        let clauses = found.count > 1 ? found.prefix(8).map(String.init) : []
        self.clauses = clauses.map { Self.plain($0, redacted) }
        details = Set(
            clauses.indices.filter { DetailsOnly.addsNothing(clauses[$0], orderIDs: redacted.orderIDs) })
    }

    var all: [String] { [whole] + clauses }

    private static func plain(_ text: String, _ redacted: RedactedText) -> String {
        var plain = text
        for redaction in redacted.redactions {
            plain = plain.replacing(
                redaction.placeholder, with: redaction.type.lowercased().replacing("_", with: " "))
        }
        return plain
    }
}
