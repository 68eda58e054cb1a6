/// Post-office boxes, and the United States' military addresses: `P.O. Box 101`, `PSC 5605, Box 8122`.
enum PostOfficeBox {
    /// Where the box that starts with a word ends.
    static func end(atWord word: Int, in scanned: ScannedText) -> Int? {
        let texts = scanned.words[word..<min(word + 5, scanned.words.count)].map(\.text)
        for (form, length) in forms where texts.count > length && texts.prefix(length).elementsEqual(form) {
            return number(word + length, in: scanned)
        }
        // PSC 5605, Box 8122; Unit 1009 Box 0219
        if texts.count >= 4, ["psc", "unit", "cmr"].contains(texts[0]), Int(texts[1]) != nil,
            texts[2] == "box"
        {
            return number(word + 3, in: scanned)
        }
        if ["uss", "usns", "uscgc"].contains(texts[0]), texts.count >= 3, texts[2] == "fpo" {
            return scanned.words[word + 2].span.upperBound
        }
        return nil
    }

    private static func number(_ word: Int, in scanned: ScannedText) -> Int? {
        let text = scanned.words[word].text
        guard text.utf8.count <= 7, text.contains(where: \.isNumber) else { return nil }
        return scanned.words[word].span.upperBound
    }

    private static let forms: [([String], Int)] = [
        (["p", "o", "box"], 3), (["po", "box"], 2), (["pobox"], 1), (["post", "office", "box"], 3),
        (["postfach"], 1), (["boite", "postale"], 2), (["apartado", "postal"], 2),
        (["casella", "postale"], 2),
        (["caixa", "postal"], 2), (["postbus"], 1), (["postboks"], 1), (["p", "o", "b"], 3),
    ]
}
