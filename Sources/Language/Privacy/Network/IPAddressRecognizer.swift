/// Finds internet addresses, whole: with brackets, port, prefix length or zone.
///
/// Sources: RFC 791, RFC 4291 section 2.2, RFC 3986 section 3.2.2 for the brackets. Version numbers are kept.
enum IPAddressRecognizer {
    static func candidates(in folded: FoldedText) -> [PIICandidate] {
        var found: [PIICandidate] = []
        var index = 0
        while index < folded.count {
            guard isPart(folded.scalars[index]) else {
                index += 1
                continue
            }
            var end = index
            while end < folded.count, isPart(folded.scalars[end]) { end += 1 }
            if end - index <= 60, let match = candidate(index..<end, in: folded) { found.append(match) }
            index = end
        }
        return found
    }

    /// Hexadecimal digits, colons and dots.
    private static func isPart(_ value: UInt32) -> Bool {
        ScalarClass.isDigit(value) || 97...102 ~= value || value == 58 || value == 46
    }

    private static func candidate(_ token: Range<Int>, in folded: FoldedText) -> PIICandidate? {
        var token = token
        // A full stop or colon ends the sentence.
        while let last = token.last,
            folded.scalars[last] == 46
                || (folded.scalars[last] == 58 && folded.scalar(at: last - 1) != 58)
        {
            token = token.lowerBound..<last
        }
        while let first = token.first,
            folded.scalars[first] == 46
                || (folded.scalars[first] == 58 && folded.scalar(at: first + 1) != 58)
        {
            token = (first + 1)..<token.upperBound
        }
        guard token.count >= 3, isFree(token, in: folded) else { return nil }
        let scalars = folded.scalars[token]
        if IPAddress.isVersion6(scalars) {
            return PIICandidate(
                kind: .ip, span: surroundings(of: token, in: folded), value: folded.text(token))
        }
        let host = scalars.firstIndex(of: 58) ?? token.upperBound
        guard IPAddress.isVersion4(folded.scalars[token.lowerBound..<host]), !isVersion(token, in: folded),
            folded.scalars[host..<token.upperBound].dropFirst().allSatisfy(ScalarClass.isDigit)
        else { return nil }
        let text = folded.text(token.lowerBound..<host)
        return PIICandidate(kind: .ip, span: withPrefixLength(token, in: folded), value: text)
    }

    /// No letter, digit, hyphen or underscore goes on with it.
    private static func isFree(_ token: Range<Int>, in folded: FoldedText) -> Bool {
        let before = folded.scalar(at: token.lowerBound - 1)
        let after = folded.scalar(at: token.upperBound)
        return [before, after].allSatisfy { value in
            guard let value else { return true }
            return !ScalarClass.isWordPart(value) && value != 95 && value != 45
        }
    }

    /// `[…]:8080`, `…%eth0`, `…/64`.
    private static func surroundings(of token: Range<Int>, in folded: FoldedText) -> Range<Int> {
        var end = token.upperBound
        if folded.scalar(at: end) == 37 {
            end += 1
            while end - token.upperBound < 16, let value = folded.scalar(at: end),
                ScalarClass.isWordPart(value)
            {
                end += 1
            }
        }
        guard folded.scalar(at: token.lowerBound - 1) == 91, folded.scalar(at: end) == 93 else {
            return withPrefixLength(token.lowerBound..<end, in: folded)
        }
        end += 1
        if folded.scalar(at: end) == 58 { end = digitsEnd(after: end, in: folded) }
        return (token.lowerBound - 1)..<end
    }

    private static func withPrefixLength(_ token: Range<Int>, in folded: FoldedText) -> Range<Int> {
        guard folded.scalar(at: token.upperBound) == 47 else { return token }
        return token.lowerBound..<digitsEnd(after: token.upperBound, in: folded)
    }

    /// The end of the one to five digits after a mark; the mark's own place without any.
    private static func digitsEnd(after mark: Int, in folded: FoldedText) -> Int {
        var end = mark + 1
        while end - mark <= 5, let value = folded.scalar(at: end), ScalarClass.isDigit(value) { end += 1 }
        return end > mark + 1 ? end : mark
    }

    /// `version 1.2.3.4`.
    private static func isVersion(_ token: Range<Int>, in folded: FoldedText) -> Bool {
        folded.words(before: token.lowerBound, limit: 2).contains { versionWords.contains($0) }
    }

    private static let versionWords: Set<String> = [
        "version", "versions", "ver", "v", "release", "build", "firmware", "section", "chapter", "android",
        "ios",
        "update", "upgrade", "driver", "software", "sku", "model", "part", "dns", "resolver",
    ]
}
