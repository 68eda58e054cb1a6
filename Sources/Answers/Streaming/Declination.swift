internal import Language

/// Recognises that a model says there is no answer, in the word that it was given for it or in its own.
enum Declination {
    private static let phrases = [
        "don't have that information", "do not have that information", "don't have information",
        "do not have information", "don't have any information", "do not have any information",
        "don't have enough information", "do not have enough information", "don't have the information",
        "do not have the information", "no information about", "no information on", "not have details",
        "evidence does not", "evidence doesn't", "evidence provided does not", "in the evidence",
        "provided evidence", "context does not", "context doesn't", "provided context",
        "not mentioned in the", "not specified in the", "not provided in the",
        "couldn't find any information",
        "could not find any information", "unable to find", "unable to answer",
    ]

    static func stands(in sentence: String) -> Bool {
        if isFinal(sentence) { return true }
        let text = " " + Tokenizer.terms(in: sentence).joined(separator: " ") + " "
        return phrases.contains { text.contains(" \($0) ") }
    }

    /// Nothing that follows is an answer.
    static func isFinal(_ sentence: String) -> Bool { sentence.contains(PromptRules.noAnswer) }
}
