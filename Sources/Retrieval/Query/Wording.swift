internal import Language

/// The words of a question that say what it is about.
enum Wording {
    /// Polite and narrative words: they carry a request and say nothing about its subject.
    private static let fillers: Set<String> = [
        "please", "hello", "hi", "hey", "dear", "thanks", "thank", "want", "wanted", "wants", "need", "needs",
        "would", "could", "like", "know", "tell", "explain", "help", "question", "questions", "wonder",
        "wondering", "ask", "asking", "let", "get", "got", "getting", "give", "make", "made", "possible",
        "anyone", "someone", "something", "anything", "thing", "things", "stuff", "maybe", "actually",
        "just", "really", "also", "still", "already", "yet", "ok", "okay", "yes", "no", "sure", "well",
        "today", "yesterday", "tomorrow", "tonight", "recently", "ago", "last", "next", "lately", "currently",
        "now", "soon", "wife", "husband", "friend", "son", "daughter", "mother", "father", "mom", "mum",
        "dad",
        "guys", "team", "sir", "madam", "everyone", "nice", "great", "good", "kind", "kindly", "go", "going",
        "goes", "come", "comes", "happen", "happens", "happened", "work", "works", "say", "says", "said",
        "think", "thinking", "look", "looking", "see", "find", "use", "using", "take", "takes", "way",
        "exactly",
        "much", "many", "long", "often", "far", "soon", "policy", "policies", "information", "info",
        "details",
        "store", "shop", "company", "website", "site", "online", "customer", "bought", "buy", "buying",
        "purchase", "purchased", "im", "ive", "id", "dont", "doesnt", "didnt", "cant", "wont", "isnt",
        "whats",
        "hows", "wheres", "never", "not", "offer", "offers", "sell", "provide", "youre", "terrible", "awful",
        "horrible", "bad", "worst", "annoyed", "annoying", "angry", "disappointed",
        "disappointing", "unacceptable", "ridiculous", "frustrated", "frustrating", "amazing", "awesome",
        "excellent", "love", "hate", "upset", "service", "gonna", "wanna",
        "lets", "regarding", "concerning", "able", "allowed", "sorry", "morning", "afternoon", "evening",
        "greetings", "cheers", "yo", "pls", "plz", "thx", "hiya", "btw", "hmm", "hm", "lol", "ah", "oh",
        "haha",
    ]
    /// Fillers that are a subject where a question has no other one, such as "Where are your stores?".
    private static let subjects: Set<String> = [
        "store", "shop", "company", "website", "site", "policy", "policies", "customer", "service", "team",
        "information", "details", "offer", "offers",
    ]

    private static let known = KnownStems()

    static func stem(_ word: String) -> String {
        Stemmer.stem(word)
    }

    /// The stems of all words that are no stop words.
    static func stems(_ text: some StringProtocol) -> [String] {
        known.stems(of: Tokenizer.terms(in: text).filter { !StopWords.contains($0) })
    }

    static func sentences(_ text: String) -> [Substring] {
        SentenceSplitter.sentences(in: text)
    }

    /// Folded words without stop words, fillers and placeholders; each once, in order.
    static func contentWords(_ text: some StringProtocol) -> [String] {
        var seen: Set<String> = []
        return Phrases.resolved(words(text)).filter { word in
            !StopWords.contains(word) && !fillers.contains(word) && (word.count > 1 || isDigit(word))
                && seen.insert(stem(word)).inserted
        }
    }

    /// The words that say what a question is about when it has no content words.
    static func subjectWords(_ text: some StringProtocol) -> [String] {
        var seen: Set<String> = []
        return words(text).filter { word in
            (subjects.contains(word) || subjects.contains { stem($0) == stem(word) })
                && seen.insert(stem(word)).inserted
        }
    }

    /// Folded words; a percentage is one word for all numbers.
    private static func words(_ text: some StringProtocol) -> [String] {
        let plain = withoutPlaceholders(text)
        return Tokenizer.words(in: plain).map { word in
            word.isNumber && plain[word.range.upperBound...].hasPrefix("%") ? "%" : word.text
        }
    }

    private static func isDigit(_ word: String) -> Bool {
        word.first?.isNumber == true
    }

    /// What the router put in place of personal data, such as `[EMAIL_1]`, is nothing to search for; neither is
    /// what only introduces it, such as `my mail is`.
    static func withoutPlaceholders(_ text: some StringProtocol) -> String {
        var kept = ""
        var rest = text[...]
        while let open = rest.firstIndex(of: "["), let close = rest[open...].firstIndex(of: "]") {
            kept += rest[..<open]
            let inside = rest[rest.index(after: open)..<close]
            let isPlaceholder = inside.allSatisfy { $0.isUppercase || $0.isNumber || $0 == "_" }
            if isPlaceholder {
                kept = String(kept.dropLast(Introduction.length(endOf: kept)))
            } else {
                kept += rest[open...close]
            }
            rest = rest[rest.index(after: close)...]
        }
        return kept + rest
    }
}
