/// Finds names by the words with which people introduce themselves: `my name is Peter Miller`.
///
/// Other names can't be told from other words without a list of them. A name is written with a capital; "my name is
/// misspelled" introduces nobody.
enum NameRecognizer {
    private static let longest = 4

    static func candidates(in scanned: ScannedText) -> [PIICandidate] {
        scanned.words.indices.compactMap { index in
            introduced(at: index, in: scanned).map { PIICandidate(kind: .name, span: $0, in: scanned.folded) }
        }
    }

    private static func introduced(at index: Int, in scanned: ScannedText) -> Range<Int>? {
        let opening = scanned.words[index].text
        for words in introductions where words.first == opening {
            let end = index + words.count
            guard end < scanned.words.count, scanned.words[index..<end].map(\.text) == words,
                // Where everything is written large, a capital tells nothing.
                !scanned.isCapital(end - 1), let last = lastWord(of: end, in: scanned)
            else { continue }
            if words.last == "is", words.first == "this" || words.first == "it" {
                let next = last + 1
                guard next < scanned.words.count, ["speaking", "calling"].contains(scanned.words[next].text)
                else { continue }
            }
            return scanned.words[end].span.lowerBound..<scanned.words[last].span.upperBound
        }
        return nil
    }

    /// The last word of the name that starts with a word; nil when none does.
    private static func lastWord(of first: Int, in scanned: ScannedText) -> Int? {
        var last: Int?
        for index in first..<min(first + longest, scanned.words.count) {
            let word = scanned.words[index]
            let gap = scanned.folded.scalars[scanned.words[index - 1].span.upperBound..<word.span.lowerBound]
            let isClose = index == first ? gap.count <= 2 : isInsideName(gap, in: scanned, before: index)
            guard isClose, scanned.isCapital(index), isName(word, in: scanned) else { break }
            last = index
        }
        return last
    }

    /// Neither a small word that happens to be large nor the letters of an order id; an initial has its point.
    private static func isName(_ word: ScannedText.Word, in scanned: ScannedText) -> Bool {
        let next = scanned.folded.scalar(at: word.span.upperBound)
        if word.text.contains(where: \.isNumber) { return false }
        if next == 45, scanned.folded.scalar(at: word.span.upperBound + 1).map(ScalarClass.isDigit) == true {
            return false
        }
        return !StopWords.contains(word.text) || (word.span.count == 1 && next == 46)
    }

    /// A space, a hyphen, or the point of an initial.
    private static func isInsideName(_ gap: ArraySlice<UInt32>, in scanned: ScannedText, before index: Int)
        -> Bool
    {
        if gap.count == 1 { return gap.allSatisfy { $0 == 32 || $0 == 45 || $0 == 46 } }
        return gap.elementsEqual([46, 32]) && scanned.words[index - 1].span.count == 1
    }

    private static let introductions = [
        "my name is", "my name's", "my full name is", "my first name is", "my last name is", "my surname is",
        "the name is", "the name's", "i am called", "i'm called", "this is", "it is",
    ].map { $0.split(separator: " ").map(String.init) }
}
