/// One pass over the bytes of a text that finds where sentences end.
struct SentenceScan {
    let bytes: [UInt8]
    private var start = 0
    private var found: [Range<Int>] = []

    init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    mutating func sentences() -> [Range<Int>] {
        var index = 0
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
                var next = index
                while next < bytes.count, isSpace(bytes[next]) { next += 1 }
                if lineBreakEnds(index..<next) { close(at: index) }
                index = next
            case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), 0xE2, 0xE3, 0xEF:
                index = terminator(at: index)
            default:
                index += 1
            }
        }
        close(at: bytes.count)
        return found
    }

    /// Ends the sentence before `end`, trimmed; drops it when nothing is left.
    private mutating func close(at end: Int) {
        var lower = start
        var upper = end
        while lower < upper, isSpace(bytes[lower]) { lower += 1 }
        while upper > lower, isSpace(bytes[upper - 1]) { upper -= 1 }
        if lower < upper { found.append(lower..<upper) }
        start = end
    }

    /// Looks at a possible end of sentence and says where to go on.
    private mutating func terminator(at index: Int) -> Int {
        var end = index
        var last: UInt8 = 0
        while let width = markWidth(at: end) {
            last = width == 1 ? bytes[end] : 0
            end += width
        }
        guard end > index else { return index + 1 }
        let isWide = bytes[index] == 0xE3 || bytes[index] == 0xEF
        let closed = afterClosers(end)
        if isWide {
            close(at: closed)
            return closed
        }
        guard closed >= bytes.count || isSpace(bytes[closed]) else { return end }
        let marks = end - index
        if last == UInt8(ascii: "."), marks == 1,
            stopContinues(before: index, after: closed) || isInBrackets(until: closed)
        {
            return closed
        }
        if isEllipsis(index, end), startsLower(after: closed) { return closed }
        close(at: closed)
        return closed
    }

    /// How many bytes a mark that can end a sentence has here; nil when there is none.
    private func markWidth(at index: Int) -> Int? {
        guard index < bytes.count else { return nil }
        switch bytes[index] {
        case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): return 1
        case 0xE2: return matches([0xE2, 0x80, 0xA6], at: index) ? 3 : nil  // …
        case 0xE3: return matches([0xE3, 0x80, 0x82], at: index) ? 3 : nil  // 。
        case 0xEF:
            let isWide = matches([0xEF, 0xBC, 0x81], at: index) || matches([0xEF, 0xBC, 0x9F], at: index)
            return isWide ? 3 : nil  // ！？
        default: return nil
        }
    }

    /// Whether a bracket that this sentence opened closes shortly, on the same line, as in `(ends at 11 p.m. Pacific)`.
    private func isInBrackets(until index: Int) -> Bool {
        var depth = 0
        for byte in bytes[start..<index] {
            if byte == UInt8(ascii: "(") { depth += 1 }
            if byte == UInt8(ascii: ")") { depth = max(0, depth - 1) }
        }
        guard depth > 0 else { return false }
        for byte in bytes[index...].prefix(Self.longestRest) {
            if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "(") { return false }
            if byte == UInt8(ascii: ")") { return true }
        }
        return false
    }

    /// What may follow in the bracket; behind more than that the sentences in it stand by themselves.
    private static let longestRest = 30

    private func isEllipsis(_ start: Int, _ end: Int) -> Bool {
        guard end - start >= 2 else { return false }
        return bytes[start] == 0xE2 || bytes[start..<end].allSatisfy { $0 == UInt8(ascii: ".") }
    }

    /// Skips quotes and brackets that close after the mark.
    private func afterClosers(_ index: Int) -> Int {
        var index = index
        while index < bytes.count {
            if [UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]")].contains(
                bytes[index])
            {
                index += 1
            } else if matches([0xE2, 0x80, 0x9D], at: index) || matches([0xE2, 0x80, 0x99], at: index) {
                index += 3
            } else {
                break
            }
        }
        return index
    }

    /// Whether a single full stop belongs to an abbreviation, an initial or a list number.
    private func stopContinues(before stop: Int, after next: Int) -> Bool {
        var first = stop
        while first > start, !isSpace(bytes[first - 1]), !isOpener(bytes[first - 1]) { first -= 1 }
        let word = String(decoding: bytes[first..<stop], as: UTF8.self).lowercased()
        guard !word.isEmpty else { return false }
        if Abbreviations.inner.contains(word) { return true }
        if Abbreviations.either.contains(word) { return startsLower(after: next) || startsDigit(after: next) }
        if Abbreviations.beforeNumber.contains(word) { return startsDigit(after: next) }
        if word.utf8.count == 1, bytes[first] >= 65, bytes[first] <= 90, bytes[first] != UInt8(ascii: "I") {
            return true
        }
        let isLineStart = first == start || bytes[start..<first].allSatisfy(isSpace)
        return isLineStart && word.utf8.count <= 3 && word.utf8.allSatisfy { 48...57 ~= $0 }
    }

    /// Whether the white space of `gap`, which starts with a line break, separates sentences.
    private func lineBreakEnds(_ gap: Range<Int>) -> Bool {
        guard gap.upperBound < bytes.count else { return true }
        let breaks = bytes[gap].count { $0 == UInt8(ascii: "\n") }
        let next = bytes[gap.upperBound]
        return breaks > 1 || !(97...122 ~= next || next == UInt8(ascii: "(") || next == UInt8(ascii: "&"))
    }

    private func startsLower(after index: Int) -> Bool {
        first(after: index).map { 97...122 ~= $0 } ?? false
    }

    private func startsDigit(after index: Int) -> Bool {
        first(after: index).map { 48...57 ~= $0 || $0 == UInt8(ascii: "#") } ?? false
    }

    private func first(after index: Int) -> UInt8? {
        bytes[min(index, bytes.count)...].first { !isSpace($0) }
    }

    private func matches(_ pattern: [UInt8], at index: Int) -> Bool {
        index + pattern.count <= bytes.count && bytes[index..<(index + pattern.count)].elementsEqual(pattern)
    }

    private func isSpace(_ byte: UInt8) -> Bool { byte == 32 || 9...13 ~= byte }

    private func isOpener(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "(") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "[")
    }
}
