/// Finds e-mail addresses, also spelled out: `john (at) example dot com`, `john%40example.com`, `john @ example.com`.
///
/// Source: the local part is the dot-atom of RFC 5322 as people really use it, at most 64 characters.
enum EmailRecognizer {
    static func candidates(in folded: FoldedText, text: some StringProtocol) -> [PIICandidate] {
        var found: [PIICandidate] = []
        var index = 0
        while index < folded.count {
            guard let sign = AddressSign.at(index, in: folded) else {
                index += 1
                continue
            }
            let floor = found.last?.span.upperBound ?? 0
            if let match = address(around: sign, floor: floor, in: folded, text: text) {
                found.append(match)
                index = max(match.span.upperBound, index + 1)
            } else {
                index += 1
            }
        }
        return found
    }

    private static func address(
        around sign: AddressSign, floor: Int, in folded: FoldedText, text: some StringProtocol
    ) -> PIICandidate? {
        guard let local = AddressParts.local(endingAt: sign.span.lowerBound, floor: floor, in: folded),
            let domain = AddressParts.domain(from: sign.span.upperBound, in: folded)
        else { return nil }
        switch sign.form {
        case .spoken where !domain.isSpelledOut || StopWords.contains(domain.labels[0]): return nil
        case .spaced where domain.labels.count < 2: return nil
        case .plain, .bracketed, .encoded, .spaced, .spoken: break
        }
        guard domain.labels.count > 1 || isLocalName(domain, before: local.span.lowerBound, in: folded) else {
            return nil
        }
        let span = local.span.lowerBound..<domain.span.upperBound
        return PIICandidate(kind: .email, span: span, value: value(local, sign, domain, span, folded, text))
    }

    /// The address as it is hashed: the customer's own letters where they wrote it plainly.
    private static func value(
        _ local: AddressParts, _ sign: AddressSign, _ domain: AddressParts, _ span: Range<Int>,
        _ folded: FoldedText, _ text: some StringProtocol
    ) -> String {
        let spelled = local.labels.joined(separator: ".") + "@" + domain.labels.joined(separator: ".")
        guard sign.form == .plain, !local.isSpelledOut, !domain.isSpelledOut else { return spelled }
        let original = text[folded.range(of: span, in: text)]
        // As many scalars as folded ones means that nothing invisible or full-width is in it.
        let isPlain = original.unicodeScalars.allSatisfy { $0.value < 0xFF00 && $0.value != 0x200B }
        return isPlain && original.unicodeScalars.count == span.count ? original.lowercased() : spelled
    }

    /// A domain of one label: after `mailto:`, or a well-known provider whose ending was forgotten.
    private static func isLocalName(_ domain: AddressParts, before start: Int, in folded: FoldedText) -> Bool
    {
        if folded.has("mailto:", at: start - 7) { return true }
        return providers.contains(domain.labels[0])
    }

    private static let providers: Set<String> = [
        "gmail", "googlemail", "yahoo", "hotmail", "outlook", "icloud", "aol", "proton", "protonmail", "gmx",
        "live",
    ]
}
