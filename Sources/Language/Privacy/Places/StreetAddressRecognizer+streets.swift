extension StreetAddressRecognizer {
    enum Certainty { case sure, likely, possible }

    /// A street whose kind comes last: `Baker Street`.
    struct Street {
        let end: Int
        let certainty: Certainty
        /// All its names start with capitals.
        let isCapital: Bool
    }

    /// `Baker Street`, `5th Ave`, `Amphitheatre Pkwy`: up to four names, then the kind.
    func typedStreet(_ name: Int) -> Street? {
        var best: Street?
        var isCapital = true
        for index in name..<min(name + 6, scanned.words.count) {
            guard index == name || isJoined(index), isName(index) else { break }
            let text = scanned.words[index].text
            let isLower = !scanned.isCapital(index) && text.first?.isNumber == false
            if isLower, !StreetWords.links.contains(text) { isCapital = false }
            guard index > name || text == "broadway" else { continue }
            if let certainty = certainty(of: text) {
                best = Street(
                    end: scanned.words[index].span.upperBound,
                    certainty: index == name ? .possible : certainty, isCapital: isCapital)
                if certainty == .sure { break }
            }
        }
        return best
    }

    /// `rue de la Paix`, `Via Roma 12`: the kind, up to five names, perhaps a number.
    func leadingStreet(_ index: Int, needsNumber: Bool) -> Int? {
        guard StreetWords.leading.contains(scanned.words[index].text) else { return nil }
        var end: Int?
        var next = index + 1
        while next < min(index + 7, scanned.words.count), isJoined(next), isName(next) {
            let text = scanned.words[next].text
            guard
                scanned.isCapital(next) || StreetWords.links.contains(text)
                    || scanned.isCapital(index) == false
            else {
                break
            }
            if text.allSatisfy(\.isNumber) { break }
            end = scanned.words[next].span.upperBound
            next += 1
        }
        guard let last = end else { return nil }
        let number = numberEnd(next, needsJoin: !needsNumber, digits: needsNumber ? 5 : 4)
        // "via" and "plaza" are English words as well.
        let isWord =
            !scanned.isCapital(index)
            && ["via", "plaza", "largo"].contains(scanned.words[index].text)
        if isWord, !isAnnounced(index) { return nil }
        return needsNumber ? number : number ?? last
    }

    /// `Hauptstraße 12`, `Lange Gracht 5`.
    func compoundStreet(_ index: Int, needsNumber: Bool) -> Int? {
        for word in index..<min(index + 4, scanned.words.count) {
            guard word == index || isJoined(word), isName(word) else { return nil }
            let text = scanned.words[word].text
            let mayBeAny = scanned.isCapital(word) || isAnnounced(index)
            guard text.utf8.count >= 6,
                (mayBeAny ? StreetWords.endings : StreetWords.sureEndings).contains(where: {
                    text.hasSuffix($0) && (word > index || text.utf8.count > $0.utf8.count + 2)
                })
            else { continue }
            let number = numberEnd(word + 1, needsJoin: true)
            return number ?? (needsNumber ? nil : scanned.words[word].span.upperBound)
        }
        return nil
    }

    /// Names with capitals that might be a street: `Camino Ancho 91`.
    ///
    /// - Parameter isAnyCase: Without capitals too, when a flat will show that it is one.
    func namedPlace(_ name: Int, isAnyCase: Bool = false) -> Int? {
        var next = name
        while next < min(name + 6, scanned.words.count), next == name || isJoined(next), isName(next) {
            let word = scanned.words[next]
            let isSmallPart = isAnyCase ? !isFlat(next) : next > name && StreetWords.links.contains(word.text)
            guard scanned.isCapital(next) || isSmallPart else { break }
            next += 1
        }
        guard next > name else { return nil }
        return numberEnd(next, needsJoin: true) ?? scanned.words[next - 1].span.upperBound
    }

    /// `apt. 5` or `suite 12` starts with this word.
    func isFlat(_ word: Int) -> Bool {
        guard word + 1 < scanned.words.count, StreetWords.flats.contains(scanned.words[word].text) else {
            return false
        }
        return scanned.words[word + 1].text.first?.isNumber == true
    }

    private func certainty(of text: String) -> Certainty? {
        if StreetWords.sure.contains(text) { return .sure }
        if StreetWords.likely.contains(text) { return .likely }
        return StreetWords.possible.contains(text) ? .possible : nil
    }

    /// The end of a house number after the street.
    private func numberEnd(_ index: Int, needsJoin: Bool, digits: Int = 5) -> Int? {
        guard index < scanned.words.count, isHouseNumber(index), scanned.words[index].span.count <= digits,
            isJoined(index) || (!needsJoin && isAfterComma(index))
        else { return nil }
        return scanned.words[index].span.upperBound
    }
}
