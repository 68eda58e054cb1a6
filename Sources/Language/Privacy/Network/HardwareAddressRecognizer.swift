/// Finds the addresses of network cards, `00:1A:2B:3C:4D:5E`, with colons, hyphens or Cisco's dots.
///
/// Source: IEEE 802, EUI-48.
enum HardwareAddressRecognizer {
    static func candidates(in scanned: ScannedText) -> [PIICandidate] {
        var found: [PIICandidate] = []
        var end = 0
        for word in scanned.words where word.span.lowerBound >= end {
            guard let match = self.end(from: word.span.lowerBound, in: scanned.folded) else { continue }
            let span = word.span.lowerBound..<match
            found.append(PIICandidate(kind: .device, span: span, in: scanned.folded))
            end = match
        }
        return found
    }

    private static func end(from start: Int, in folded: FoldedText) -> Int? {
        if let before = folded.scalar(at: start - 1), [45, 46, 58, 95].contains(before) { return nil }
        for (separator, size) in [(58, 2), (45, 2), (46, 4)] as [(UInt32, Int)]
        where folded.scalar(at: start + size) == separator {
            return end(from: start, separator: separator, size: size, in: folded)
        }
        return nil
    }

    private static func end(from start: Int, separator: UInt32, size: Int, in folded: FoldedText) -> Int? {
        var position = start
        var digits = 0
        var kinds: Set<Bool> = []
        while digits < 12 {
            if digits > 0, digits % size == 0 {
                guard folded.scalar(at: position) == separator else { return nil }
                position += 1
            }
            guard let value = folded.scalar(at: position), ScalarClass.isDigit(value) || 97...102 ~= value
            else {
                return nil
            }
            kinds.insert(ScalarClass.isDigit(value))
            digits += 1
            position += 1
        }
        // Digits alone in other groups than twos are more likely a card or a date.
        guard kinds.count == 2 || separator == 58 else { return nil }
        let next = folded.scalar(at: position)
        return next.map { ScalarClass.isWordPart($0) || $0 == separator } ?? false ? nil : position
    }
}
