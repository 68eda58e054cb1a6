internal import Language

/// What a sentence speaks of, by its first words.
enum SubjectPhrase: Hashable {
    /// "It", "they": what the sentence before spoke of.
    case pronoun
    /// The words before the verb, without an article.
    case named(String)
    case unclear

    init(_ text: String) {
        let terms = Tokenizer.terms(in: text)
        guard let first = terms.first else {
            self = .unclear
            return
        }
        if Self.pronouns.contains(first) {
            self = .pronoun
            return
        }
        let words = terms.prefix(7)
        guard let verb = words.firstIndex(where: Self.verbs.contains) else {
            self = .unclear
            return
        }
        let phrase = words[..<verb].drop { Self.articles.contains($0) }
        let isPerson = phrase.count == 1 && phrase.first.map(Self.people.contains) ?? false
        self = phrase.isEmpty || isPerson ? .unclear : .named(phrase.joined(separator: " "))
    }

    private static let pronouns: Set<String> = ["it", "it's", "its", "they", "they're", "their"]
    private static let articles: Set<String> = ["the", "a", "an", "our", "your", "this", "that", "these"]
    private static let people: Set<String> = ["you", "we", "i", "there", "who", "what", "he", "she"]
    private static let verbs: Set<String> = [
        "is", "isn't", "are", "aren't", "was", "has", "have", "costs", "cost", "comes", "come", "weighs",
        "weigh", "takes", "take", "can", "can't", "cannot", "will", "does", "doesn't", "do", "fits", "fit",
        "measures", "includes", "offers", "lasts", "must", "may", "holds", "works", "ships", "get", "gets",
        "needs", "need", "goes", "go", "travels", "arrives", "uses", "stays", "runs", "keeps",
    ]
}
