extension String {
    /// With a small first letter, unless the first word is an abbreviation or a name of one letter.
    var asWithinSentence: String {
        guard let first, let second = dropFirst().first, first.isUppercase, second.isLowercase else {
            return self
        }
        return first.lowercased() + dropFirst()
    }
}
