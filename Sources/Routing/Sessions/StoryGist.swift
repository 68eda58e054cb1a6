internal import Events
internal import Language

/// Says in short what a turn told: facts before everything else.
enum StoryGist {
    private static let longestQuestion = 200
    private static let longestAnswer = 160
    private static let longestItem = 60
    private static let mostItems = 4
    private static let longestClause = 110
    /// Shorter texts, such as "ok thanks", ask nothing.
    private static let fewestWords = 3
    /// How many words around a fact tell what it is about.
    private static let reach = 4

    /// The customer's words; of many the clauses that hold facts, then those that ask.
    static func question(_ text: String) -> String {
        let line = oneLine(text)
        if line.count <= longestQuestion { return line }
        let clauses = ClauseSplitter.clauses(in: line).map(String.init)
        let ranked = clauses.indices.sorted { (rank(clauses[$0]), $0) < (rank(clauses[$1]), $1) }
        var kept: [Int: String] = [:]
        var length = 0
        for place in ranked {
            let clause = shortened(clauses[place])
            guard length + clause.count <= longestQuestion else { continue }
            length += clause.count
            kept[place] = clause
        }
        return kept.sorted { $0.key < $1.key }.map(\.value).joined(separator: " … ")
    }

    /// What a reply said; nil when that was nothing, such as small talk or that nothing was found.
    static func answer(_ reply: RememberedTurn) -> String? {
        switch reply.outcome {
        case .abstained, .refused, .smalltalk, .clarifying: return nil
        case .answered, .handedOff, .unknown, nil: break
        }
        let sentences = SentenceSplitter.sentences(in: reply.text).map(String.init)
        let telling = sentences.drop { isTalk($0) }
        guard let first = telling.first else { return nil }
        var rest = telling.dropFirst()
        if first.hasSuffix(":") {
            // What was shown is what the answer was about.
            let items = rest.prefix { $0.hasPrefix("- ") || $0.first?.isNumber == true }.prefix(mostItems)
            return ([cut(first, to: longestAnswer)] + [items.map(item).joined(separator: "; ")])
                .joined(separator: " ")
        }
        var gist = cut(first, to: longestAnswer)
        while let next = rest.popFirst(), statesFact(next), !isTalk(next),
            gist.count + next.count < longestAnswer
        {
            gist += " " + oneLine(next)
        }
        return gist
    }

    /// The clauses of a line that hold facts.
    static func facts(in line: String) -> [String] {
        line.replacing("Customer: ", with: "").split(separator: " – Answer: ").flatMap { part in
            ClauseSplitter.clauses(in: String(part)).map(String.init).filter(statesFact).map(shortened)
        }
    }

    /// Whether somebody asks or tells something, be it without a fact.
    static func asksSomething(_ text: String) -> Bool {
        let terms = Tokenizer.terms(in: text)
        guard terms.count >= fewestWords else { return false }
        return terms.contains { !StopWords.contains($0) && !talk.contains($0) }
    }

    /// Numbers, names, sizes, places: what a later answer may hang on.
    static func statesFact(_ text: String) -> Bool { !factWords(in: words(of: text)).isEmpty }

    private static func words(of text: String) -> [Substring] { text.split(whereSeparator: \.isWhitespace) }

    /// The places of words that are facts; a placeholder is none.
    private static func factWords(in words: [Substring]) -> [Int] {
        words.indices.filter { place in
            let word = words[place].drop {
                !$0.isLetter && !$0.isNumber && $0 != "[" && $0 != "$" && $0 != "€"
            }
            if word.hasPrefix("[") || word.isEmpty { return false }
            if word.contains(where: \.isNumber) { return true }
            let plain = word.lowercased().filter { $0.isLetter || $0 == "'" }
            if measures.contains(plain) { return true }
            guard place > 0, word.first?.isUppercase == true, plain != "i", !plain.hasPrefix("i'") else {
                return false
            }
            return words[place - 1].last.map { !".!?:–-…".contains($0) } ?? false
        }
    }

    /// A long clause is cut down to what stands around its facts.
    private static func shortened(_ clause: String) -> String {
        guard clause.count > longestClause else { return clause }
        let words = words(of: clause)
        let facts = factWords(in: words)
        guard !facts.isEmpty else { return cut(clause, to: longestClause) }
        var kept: [Substring] = []
        var last = -1
        for place in facts {
            let start = max(last + 1, place - reach)
            let end = min(words.count - 1, place + reach)
            guard start <= end else { continue }
            if start > last + 1 { kept.append("…") }
            kept += words[start...end]
            last = end
        }
        return cut(kept.joined(separator: " "), to: longestClause)
    }

    private static func rank(_ clause: String) -> Int {
        statesFact(clause) ? 0 : clause.hasSuffix("?") ? 1 : 2
    }

    /// Says nothing that is worth remembering.
    private static func isTalk(_ sentence: String) -> Bool {
        if sentence.hasSuffix("?") { return true }
        let opening = Tokenizer.terms(in: sentence).prefix(2)
        if opening.first == "i" && opening.last == "couldn't"
            || opening.first == "i" && opening.last == "can't"
        {
            return true
        }
        guard let first = opening.first else { return true }
        return (talkOpenings.contains(first) || opening.elementsEqual(["all", "right"]))
            && !statesFact(sentence)
    }

    private static func item(_ line: String) -> String {
        cut(String(line.drop { "- ".contains($0) }), to: longestItem)
    }

    private static func cut(_ text: String, to length: Int) -> String {
        let line = oneLine(text)
        return line.count > length ? line.prefix(length) + "…" : line
    }

    private static func oneLine(_ text: String) -> String { text.replacing("\n", with: " ") }

    private static let measures: Set<String> = [
        "small", "medium", "large", "xs", "xl", "xxl", "wide", "narrow", "budget", "size", "allergic",
        "birthday", "wedding", "gift", "son", "daughter", "wife", "husband",
    ]
    private static let talkOpenings: Set<String> = [
        "i", "i'm", "i'd", "i'll", "hello", "hi", "hey", "thanks", "thank", "you're", "glad", "great",
        "goodbye", "sure", "sorry", "okay",
    ]
    private static let talk: Set<String> = [
        "hi", "hello", "hey", "thanks", "thank", "thx", "please", "help", "good", "great", "nice", "ok",
        "okay", "yes", "lot", "much", "today", "friend", "bye", "day", "morning", "evening", "weekend",
        "cool",
        "lovely", "joke", "funny", "weather", "name", "going", "well", "fine", "sorry",
    ]
}
