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
        let terms = Tokenizer.terms(in: sentence)
        if refuses(terms) { return true }
        let text = " " + terms.joined(separator: " ") + " "
        return phrases.contains { text.contains(" \($0) ") }
    }

    /// "I can't help with that", "I'm not able to discuss it": what a model says that will not answer.
    private static func refuses(_ terms: [String]) -> Bool {
        terms.indices.contains { index in
            guard ["i", "i'm"].contains(terms[index]) else { return false }
            let next = terms[(index + 1)...]
            guard let inability = next.prefix(4).firstIndex(where: inabilities.contains) else { return false }
            let rest = terms[(inability + 1)...].prefix(4)
            return rest.contains(where: services.contains) || rest.starts(with: ["do", "that"])
        }
    }

    private static let inabilities: Set<String> = [
        "can't", "cannot", "couldn't", "won't", "not", "unable", "decline",
    ]
    private static let services: Set<String> = [
        "help", "assist", "answer", "provide", "discuss", "share", "comply", "fulfill", "fulfil", "respond",
        "support", "disclose", "reveal", "engage", "continue",
    ]

    /// Nothing that follows is an answer.
    static func isFinal(_ sentence: String) -> Bool { sentence.contains(PromptRules.noAnswer) }
}
