/// What goes on after a street and its number: a flat, the town, the post code.
struct AddressTail {
    /// Where the address ends.
    private(set) var end: Int
    /// There was a flat, a state or a post code: what stands before is an address.
    private(set) var isEvident = false
    /// There was more than a bare number for a post code.
    private(set) var isCertain = false
    /// The last part was a post code such as stands before the town on the Continent.
    private var isAfterCode = false
    private var isAfterState = false
    private let scanned: ScannedText
    private var next: Int

    /// - Parameter word: The first word after the street.
    init(after end: Int, word: Int, in scanned: ScannedText) {
        self.end = end
        self.scanned = scanned
        next = word
        for _ in 0..<7 { guard takePart() else { return } }
    }

    private mutating func takePart() -> Bool {
        guard next < scanned.words.count, isNear(next) else { return false }
        return takeDirection() || takeUnit() || takePostcode() || takeState() || takeTown()
            || takeTownAfterCode()
    }

    private mutating func takeDirection() -> Bool {
        guard StreetWords.directions.contains(scanned.words[next].text), !isNewPart(next) else {
            return false
        }
        take(1)
        return true
    }

    private mutating func takeUnit() -> Bool {
        let word = scanned.words[next]
        if gap(before: next).contains(35), word.span.count <= 5, word.text.first?.isNumber == true {
            take(1, evident: true)
            return true
        }
        guard StreetWords.units.contains(word.text), next + 1 < scanned.words.count,
            isNear(next + 1, from: next)
        else { return false }
        let code = scanned.words[next + 1]
        guard code.span.count <= 5, code.span.count == 1 || code.text.contains(where: \.isNumber) else {
            return false
        }
        take(2, evident: true)
        return true
    }

    private mutating func takePostcode() -> Bool {
        let distinctive = Postcode.distinctiveEnd(atWord: next, in: scanned)
        guard let stop = distinctive ?? Postcode.numericEnd(atWord: next, in: scanned) else { return false }
        let isZip = isAfterState && scanned.words[next].span.count == 5
        guard isZip || !goesOn(stop) else { return false }
        end = stop
        next = scanned.word(from: stop)
        isEvident = true
        if distinctive != nil { isCertain = true }
        isAfterCode = distinctive == nil
        return true
    }

    /// More digits follow, as in a telephone number.
    private func goesOn(_ stop: Int) -> Bool {
        guard let gap = scanned.folded.scalar(at: stop), [32, 45, 46, 47].contains(gap) else { return false }
        return scanned.folded.scalar(at: stop + 1).map(ScalarClass.isDigit) ?? false
    }

    private mutating func takeState() -> Bool {
        let word = scanned.words[next]
        guard StreetWords.states.contains(word.text) else { return false }
        let hasCode =
            next + 1 < scanned.words.count && Postcode.numericEnd(atWord: next + 1, in: scanned) != nil
        guard hasCode || (isNewPart(next) && isWrittenInCapitals(next)) else { return false }
        take(1, evident: true)
        isAfterState = true
        return true
    }

    /// Up to four words with capitals, or any before a state or post code.
    private mutating func takeTown() -> Bool {
        var count = 0
        var capitals = 0
        while count < 5, next + count < scanned.words.count, isNear(next + count, from: next + count - 1) {
            let index = next + count
            if count > 0, isNewPart(index) { break }
            let text = scanned.words[index].text
            guard text.allSatisfy(\.isLetter) || text.contains("'"), !isOther(text) else { break }
            if scanned.isCapital(index) || StreetWords.links.contains(text) { capitals += 1 }
            count += 1
        }
        guard count > 0 else { return false }
        // A state at the end of the words is no part of the town.
        let stop = next + count
        let isBeforeCode = stop < scanned.words.count && isNear(stop, from: stop - 1) && isCode(stop)
        let lastIsState =
            count > 1 && StreetWords.states.contains(scanned.words[stop - 1].text) && isBeforeCode
        let isWhole = stop >= scanned.words.count || isNewPart(stop) || endsSentence(after: stop - 1)
        guard isBeforeCode || (capitals == count && isNewPart(next) && isWhole && count <= 4) else {
            return false
        }
        take(lastIsState ? count - 1 : count)
        return true
    }

    /// `75002 Paris`.
    private mutating func takeTownAfterCode() -> Bool {
        guard isAfterCode, !isNewPart(next) else { return false }
        var count = 0
        while count < 3, next + count < scanned.words.count, scanned.isCapital(next + count),
            count == 0 || (isNear(next + count, from: next + count - 1) && !isNewPart(next + count)),
            !isOther(scanned.words[next + count].text)
        {
            count += 1
        }
        guard count > 0 else { return false }
        isAfterCode = false
        take(count)
        return true
    }

    private mutating func take(_ words: Int, evident: Bool = false) {
        next += words
        end = scanned.words[next - 1].span.upperBound
        if evident { (isEvident, isCertain) = (true, true) }
    }

    private func isCode(_ word: Int) -> Bool {
        Postcode.distinctiveEnd(atWord: word, in: scanned) != nil
            || Postcode.numericEnd(atWord: word, in: scanned) != nil
    }

    private func isWrittenInCapitals(_ word: Int) -> Bool {
        let range = scanned.folded.range(of: scanned.words[word].span, in: scanned.text)
        return scanned.text[range].allSatisfy(\.isUppercase)
    }

    private func gap(before word: Int) -> ArraySlice<UInt32> {
        let start =
            word > 0
            ? max(scanned.words[word - 1].span.upperBound, min(end, scanned.words[word].span.lowerBound)) : 0
        return scanned.folded.scalars[start..<scanned.words[word].span.lowerBound]
    }

    /// A comma, line break or quoting mark stands before the word.
    private func isNewPart(_ word: Int) -> Bool {
        gap(before: word).contains { [44, 10, 62, 124, 47].contains($0) }
    }

    private func endsSentence(after word: Int) -> Bool {
        let mark = scanned.folded.scalar(at: scanned.words[word].span.upperBound)
        return mark.map { [46, 33, 63, 59, 41].contains($0) } ?? true
    }

    /// Only spaces, commas, quoting marks, one line break or the dot of "Apt." stand between.
    private func isNear(_ word: Int, from previous: Int? = nil) -> Bool {
        let start = previous.map { $0 < next ? end : scanned.words[$0].span.upperBound } ?? end
        let stop = scanned.words[word].span.lowerBound
        guard start <= stop, stop - start <= 8 else { return false }
        let between = scanned.folded.scalars[start..<stop]
        return between.allSatisfy { ScalarClass.isSpace($0) || [44, 46, 62, 35, 45, 47, 124].contains($0) }
            && between.filter { $0 == 10 }.count <= 2
    }

    private func isOther(_ text: String) -> Bool {
        Self.others.contains(text) || (StopWords.contains(text) && !StreetWords.links.contains(text))
    }

    private static let others: Set<String> = [
        "thanks", "thank", "please", "hi", "hello", "phone", "tel", "email", "mail", "mobile", "call",
        "order", "my",
        "name", "regards", "cheers", "best", "sincerely", "yours", "dear", "fax", "office", "card", "website",
    ]
}
