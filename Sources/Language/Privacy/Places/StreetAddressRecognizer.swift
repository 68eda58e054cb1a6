/// Finds street addresses: `221B Baker Street, London NW1 6XE`, `12 rue de la Paix`, `Hauptstraße 5, 10115 Berlin`.
///
/// A street's kind, a flat, a state, a post code or words like "my address is" must show that it is one; the more
/// a word means other things too, the more of them.
struct StreetAddressRecognizer {
    let scanned: ScannedText

    func candidates() -> [PIICandidate] {
        var found: [PIICandidate] = []
        var index = 0
        while index < scanned.words.count {
            guard let span = address(from: index) else {
                index += 1
                continue
            }
            found.append(PIICandidate(kind: .address, span: span, in: scanned.folded))
            index = max(index + 1, scanned.word(from: span.upperBound))
        }
        return found
    }

    private func address(from index: Int) -> Range<Int>? {
        let start = unitStart(before: index) ?? scanned.words[index].span.lowerBound
        if let end = PostOfficeBox.end(atWord: index, in: scanned) { return start..<tail(end).end }
        if isHouseNumber(index) {
            if let found = numberFirst(index, start: start) { return found }
            // A flat and a house: 5/12 Smith Street.
            if isPair(index), let found = numberFirst(index + 1, start: start) { return found }
        } else if let end = leadingStreet(index, needsNumber: true)
            ?? compoundStreet(index, needsNumber: true)
        {
            return start..<tail(end).end
        }
        return postcode(index, start: scanned.words[index].span.lowerBound)
    }

    /// The number, then the street.
    private func numberFirst(_ index: Int, start: Int) -> Range<Int>? {
        let name = index + 1
        guard name < scanned.words.count, isJoined(name), !isCounted(name),
            !WrittenDate.isMonth(scanned.words[name].text)
        else { return nil }
        if let street = typedStreet(name) {
            let tail = tail(street.end)
            if isBelievable(street, from: index, tail: tail) { return start..<tail.end }
        }
        if let end = leadingStreet(name, needsNumber: false) ?? compoundStreet(name, needsNumber: false) {
            return start..<tail(end).end
        }
        if let end = namedPlace(name, isAnyCase: true) {
            let next = scanned.word(from: end)
            if next < scanned.words.count, isFlat(next), next - name <= 4 { return start..<tail(end).end }
        }
        guard let end = namedPlace(name) else { return nil }
        let tail = tail(end)
        return tail.isCertain || (isNamed(index) && endsPart(end)) ? start..<tail.end : nil
    }

    private func tail(_ end: Int) -> AddressTail {
        AddressTail(after: end, word: scanned.word(from: end), in: scanned)
    }

    private func isBelievable(_ street: Street, from index: Int, tail: AddressTail) -> Bool {
        let isOver = endsPart(street.end) || endsWithSmallWord(street.end)
        switch street.certainty {
        case .sure: return street.isCapital || isOver || tail.isEvident || isAnnounced(index)
        case .likely:
            return tail.isCertain || (isOver && isAnnounced(index))
                || (street.isCapital && endsPart(street.end))
        case .possible: return street.isCapital && (tail.isCertain || (isOver && isAnnounced(index)))
        }
    }

    /// A British or Canadian code, or a state with a ZIP code, alone.
    private func postcode(_ index: Int, start: Int) -> Range<Int>? {
        if let end = Postcode.distinctiveEnd(atWord: index, in: scanned),
            Int(scanned.words[index].text) == nil
        {
            let isSplit = end > scanned.words[index].span.upperBound
            return (isSplit && scanned.isCapital(index)) || isAnnounced(index) ? start..<end : nil
        }
        let word = scanned.words[index]
        guard word.span.count == 2, StreetWords.states.contains(word.text), scanned.isCapital(index),
            index + 1 < scanned.words.count,
            scanned.words[index + 1].span.lowerBound == word.span.upperBound + 1,
            scanned.folded.scalar(at: word.span.upperBound) == 32, scanned.words[index + 1].span.count == 5,
            Int(scanned.words[index + 1].text) != nil
        else { return nil }
        return Postcode.numericEnd(atWord: index + 1, in: scanned).map { start..<$0 }
    }
}
