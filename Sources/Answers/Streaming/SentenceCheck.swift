internal import Events
internal import Language

/// Decides whether a sentence of a model may be shown; knows the evidence, and trusts no model.
struct SentenceCheck: Sendable {
    private let claims: ClaimCheck
    private let offers: UnbackedOffer
    private let echo: RuleEcho
    private let addresses: Set<String>

    private static let mostWords = 70

    init(voice: StoreVoice, prompt: GroundedPrompt) {
        let context = prompt.context
        claims = ClaimCheck(context: context, voice: voice)
        let texts = prompt.evidence.items.map(\.text)
        offers = UnbackedOffer(evidence: texts)
        echo = RuleEcho(prompt)
        var known = AddressMention.all(in: texts.joined(separator: "\n"))
        for passage in context.passages {
            // Markup hides addresses that the text for the model no longer has.
            known.formUnion(AddressMention.all(in: passage.text))
            known.formUnion(AddressMention.all(in: voice.address(of: passage) ?? ""))
        }
        for product in context.products { known.formUnion(AddressMention.all(in: product.url ?? "")) }
        addresses = known.union(AddressMention.all(in: voice.supportEmail ?? ""))
    }

    /// Why the sentence may not be shown; nil when it may.
    ///
    /// - Parameter raw: As the model wrote it, without marks of citation.
    func fault(in raw: String) -> SentenceFault? {
        if Declination.stands(in: raw) { return .declined }
        if raw.split(whereSeparator: \.isWhitespace).count > Self.mostWords { return .length }
        if raw.utf8.count > SentenceCutter.longest || !raw.contains(where: \.isLetter) { return .length }
        if echo.stands(in: raw) { return .leak }
        if Self.speaksInRole(raw) { return .role }
        if Self.hasMarkup(raw) { return .markup }
        if Self.isRude(raw) { return .tone }
        if !AddressMention.all(in: raw).isSubset(of: addresses) { return .address }
        if let fault = offers.fault(in: raw) { return fault }
        return claims.unsupported(in: raw).isEmpty ? nil : .claim
    }

    /// Images, HTML and code; a link is judged by its address.
    private static func hasMarkup(_ text: String) -> Bool {
        if text.contains("![") || text.contains("```") || text.contains("](data:") { return true }
        if ["{\"", "\": \"", "\":["].contains(where: text.contains) { return true }
        let bytes = Array(text.utf8)
        return zip(bytes, bytes.dropFirst()).contains { first, second in
            first == UInt8(ascii: "<")
                && (second == UInt8(ascii: "/") || second == UInt8(ascii: "!") || isLetter(second))
        }
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (65...90).contains(byte) || (97...122).contains(byte)
    }

    private static let roles: Set<String> = [
        "system", "assistant", "user", "human", "developer", "tool", "instruction", "instructions", "ai",
        "customer", "response",
    ]

    private static func speaksInRole(_ text: String) -> Bool {
        let marks = ["<|", "|>", "[INST", "<<", "### ", "begin data", "| "]
        if marks.contains(where: text.contains) { return true }
        guard let colon = text.firstIndex(of: ":") else { return false }
        let head = text[..<colon].filter { $0.isLetter || $0 == " " }.lowercased()
        return roles.contains(head)
    }
}
