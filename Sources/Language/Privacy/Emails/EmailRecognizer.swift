/// Finds e-mail addresses, also spelled out: `john (at) example dot com`, `john%40example.com`, `john @ example.com`.
///
/// Source: the local part is the dot-atom of RFC 5322 as people really use it, at most 64 characters.
enum EmailRecognizer {
    static func candidates(in scanned: ScannedText) -> [PIICandidate] {
        let folded = scanned.folded
        var found: [PIICandidate] = []
        var index = 0
        while index < folded.count {
            guard let sign = EmailSign.at(index, in: folded) else {
                index += 1
                continue
            }
            let floor = found.last?.span.upperBound ?? 0
            if let match = address(around: sign, floor: floor, in: scanned) {
                found.append(match)
                index = max(match.span.upperBound, index + 1)
            } else {
                index += 1
            }
        }
        return found
    }

    private static func address(
        around sign: EmailSign, floor: Int, in scanned: ScannedText
    ) -> PIICandidate? {
        let folded = scanned.folded
        guard let local = EmailParts.local(endingAt: sign.span.lowerBound, floor: floor, in: folded),
            let domain = EmailParts.domain(
                from: sign.span.upperBound, isSpaced: sign.hasSpacesAround(in: folded), in: folded)
        else { return nil }
        switch sign.form {
        case .spoken where !domain.isSpelledOut || StopWords.contains(domain.labels[0]): return nil
        // "with @example.com" speaks of somebody's name.
        case .spaced where domain.labels.count < 2 || StopWords.contains(local.labels[0]): return nil
        case .plain, .bracketed, .encoded, .spaced, .spoken: break
        }
        guard domain.labels.count > 1 || isLocalName(domain, before: local.span.lowerBound, in: folded) else {
            return nil
        }
        let span = local.span.lowerBound..<domain.span.upperBound
        let isPlain = sign.form == .plain && !local.isSpelledOut && !domain.isSpelledOut
        let spelled = local.labels.joined(separator: ".") + "@" + domain.labels.joined(separator: ".")
        let value = isPlain ? asWritten(span, in: scanned) ?? spelled : spelled
        return PIICandidate(kind: .email, span: span, value: value)
    }

    /// The address as it is hashed: the customer's own letters, accents and all, unless some were disguised.
    private static func asWritten(_ span: Range<Int>, in scanned: ScannedText) -> String? {
        let original = scanned.text[scanned.folded.range(of: span, in: scanned.text)]
        // As many scalars as folded ones means that nothing invisible is in it.
        let isPlain = original.unicodeScalars.allSatisfy {
            0..<0x250 ~= $0.value || 0x370..<0x1D00 ~= $0.value || 0x3000..<0xFB00 ~= $0.value
        }
        let isGenuine = scanned.folded.scalars[span] == scanned.plain.scalars[span]
        return isPlain && isGenuine && original.unicodeScalars.count == span.count
            ? original.lowercased() : nil
    }

    /// A domain of one label: after `mailto:`, or a well-known provider whose ending was forgotten.
    private static func isLocalName(_ domain: EmailParts, before start: Int, in folded: FoldedText) -> Bool {
        if folded.has("mailto:", at: start - 7) { return true }
        return providers.contains(domain.labels[0])
    }

    private static let providers: Set<String> = [
        "gmail", "googlemail", "yahoo", "hotmail", "outlook", "icloud", "aol", "proton", "protonmail", "gmx",
        "live",
    ]
}
