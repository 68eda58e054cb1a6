extension String {
    /// With a small first letter, unless the first word is an abbreviation or a name of one letter.
    var asWithinSentence: String {
        guard let first, let second = dropFirst().first, first.isUppercase, second.isLowercase else {
            return self
        }
        return first.lowercased() + dropFirst()
    }

    /// With a small first letter when the first word is none that a name begins with.
    var withSmallArticle: String {
        let opening = split(separator: " ").first.map(String.init) ?? ""
        return Self.smallWords.contains(opening) ? asWithinSentence : self
    }

    private static let smallWords: Set<String> = [
        "The", "Yes", "No", "Not", "Paid", "At", "First", "Does", "We", "From", "One", "Free",
    ]
}
