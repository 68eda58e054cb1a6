extension StreetAddressRecognizer {
    /// One to five digits and perhaps a letter, that no sign makes a price or a code.
    func isHouseNumber(_ index: Int) -> Bool {
        let word = scanned.words[index]
        let digits = word.text.prefix { $0.isNumber }.utf8.count
        guard 1...5 ~= digits, word.text.utf8.count <= digits + 1 else { return false }
        if let before = scanned.folded.scalar(at: word.span.lowerBound - 1) {
            // # $ - . / @ : = + € £
            if [35, 36, 45, 46, 47, 64, 58, 61, 43, 0x20AC, 0xA3].contains(before) { return false }
        }
        let after = scanned.folded.scalar(at: word.span.upperBound)
        if let after, [37, 58, 36, 0x20AC].contains(after) { return false }
        return !(index > 0 && ["order", "orders", "size", "number"].contains(scanned.words[index - 1].text))
            || isAnnounced(index)
    }

    /// What a street may be named: letters, or a number such as `5th`.
    func isName(_ index: Int) -> Bool {
        let text = scanned.words[index].text
        guard let first = text.unicodeScalars.first else { return false }
        if ScalarClass.isDigit(first.value) {
            return ["st", "nd", "rd", "th"].contains { text.hasSuffix($0) } && text.utf8.count <= 5
        }
        if StreetWords.counted.contains(text), !StreetWords.links.contains(text) { return false }
        return StreetWords.links.contains(text) || !StopWords.contains(text)
    }

    func isCounted(_ index: Int) -> Bool { StreetWords.counted.contains(scanned.words[index].text) }

    /// Spaces, a hyphen, or a dot and a space stand before the word.
    func isJoined(_ index: Int) -> Bool {
        guard index > 0 else { return false }
        let gap = gap(before: index)
        return 1...3 ~= gap.count && gap.allSatisfy { [32, 45, 46, 39].contains($0) }
    }

    func isAfterComma(_ index: Int) -> Bool {
        guard index > 0 else { return false }
        let gap = gap(before: index)
        return 1...3 ~= gap.count && gap.allSatisfy { $0 == 32 || $0 == 44 }
    }

    private func gap(before index: Int) -> ArraySlice<UInt32> {
        scanned.folded.scalars[
            scanned.words[index - 1].span.upperBound..<scanned.words[index].span.lowerBound]
    }

    /// Words before speak of an address.
    func isAnnounced(_ index: Int) -> Bool {
        scanned.words[max(0, index - 6)..<index].contains { StreetWords.cues.contains($0.text) }
    }

    /// The words right before say that an address follows: "my address is", "lives at", "Address:".
    func isNamed(_ index: Int) -> Bool {
        guard index > 0, isAnnounced(index) else { return false }
        let before = scanned.words[index - 1]
        let gap = scanned.folded.scalars[before.span.upperBound..<scanned.words[index].span.lowerBound]
        return gap.contains(58)
            || ["is", "at", "to", "with", "from", "address", "are", "in"].contains(before.text)
    }

    /// It stands first, after a mark or after "at" and the like: not after "the 2 …" or "want 3 …".
    func isPlace(_ index: Int) -> Bool {
        guard index > 0 else { return true }
        let before = scanned.words[index - 1]
        let gap = scanned.folded.scalars[before.span.upperBound..<scanned.words[index].span.lowerBound]
        let isMarked = gap.contains { !ScalarClass.isSpace($0) || $0 == 10 }
        return isMarked || ["at", "in", "to", "from", "is", "on", "near", "address"].contains(before.text)
    }

    /// Where "Flat 3," right before a house number starts.
    func unitStart(before index: Int) -> Int? {
        guard index >= 2, isAfterComma(index), isJoined(index - 1), isHouseNumber(index) else { return nil }
        let code = scanned.words[index - 1]
        guard code.span.count <= 5, StreetWords.units.contains(scanned.words[index - 2].text),
            code.span.count == 1 || code.text.contains(where: \.isNumber)
        else { return nil }
        return scanned.words[index - 2].span.lowerBound
    }

    /// Two numbers before the street.
    func isPair(_ index: Int) -> Bool {
        guard index + 1 < scanned.words.count else { return false }
        let next = scanned.words[index + 1]
        let gap = scanned.folded.scalars[scanned.words[index].span.upperBound..<next.span.lowerBound]
        guard gap.count == 1, let mark = gap.first, next.text.first?.isNumber == true else { return false }
        if mark == 47 { return true }
        let before = scanned.folded.scalar(at: scanned.words[index].span.lowerBound - 1)
        let isFirst = before.map { $0 == 10 || $0 == 62 } ?? true
        return mark == 32 && (isFirst || isNamed(index) || isAfterComma(index)) && isHouseNumber(index + 1)
    }

    /// A mark, a line break or the end of the text stands there.
    func endsPart(_ end: Int) -> Bool {
        guard let mark = scanned.folded.scalar(at: end) else { return true }
        if !ScalarClass.isSpace(mark) { return !ScalarClass.isWordPart(mark) }
        let next = scanned.folded.skipSpaces(from: end, limit: 3)
        return next >= scanned.folded.count || scanned.folded.scalars[end..<next].contains(10)
    }

    /// A small word goes on after it, so the street's name is over.
    func endsWithSmallWord(_ end: Int) -> Bool {
        let next = scanned.word(from: end)
        return next < scanned.words.count && StopWords.contains(scanned.words[next].text)
    }
}
