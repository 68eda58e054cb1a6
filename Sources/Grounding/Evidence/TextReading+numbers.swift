extension TextReading {
    /// Whether the two words on each side of a quantity, as far as there are any, are those of another.
    func surrounds(_ mention: QuantityMention, as other: QuantityMention, in text: TextReading) -> Bool {
        let before = words[..<mention.words.lowerBound].suffix(2)
        let after = words[mention.words.upperBound...].prefix(2)
        guard !before.isEmpty || !after.isEmpty else { return false }
        let there = text.words[..<other.words.lowerBound].suffix(before.count)
        let behind = text.words[other.words.upperBound...].prefix(after.count)
        return before.elementsEqual(there) && after.elementsEqual(behind)
    }

    /// How close the words of `scope` stand to a quantity.
    func closeness(of scope: Set<String>, to mention: QuantityMention) -> Double {
        var sum = 0.0
        for (index, meaning) in wordMeanings.enumerated() where !mention.words.contains(index) {
            guard let meaning, scope.contains(meaning) else { continue }
            let distance = min(
                abs(places[index] - places[mention.words.lowerBound]),
                abs(places[index] - places[mention.words.upperBound - 1]))
            sum += (Meanings.isGeneral(meaning) ? 0.5 : 1) / Double(1 + distance)
        }
        return sum
    }
}
