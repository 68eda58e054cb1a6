/// Recognises that a customer asks for a person, in whatever words.
package enum HumanRequest {
    /// Whether `text` explicitly asks for a person.
    package static func isMade(in text: some StringProtocol) -> Bool {
        let words = Tokenizer.terms(in: text)
        if words.count <= 4, isShortRequest(words) { return true }
        if bots.contains(where: { $0.firstMatch(in: words) != nil }) { return true }
        return requests.contains { pattern in
            guard let place = pattern.firstMatch(in: words) else { return false }
            return !isDenied(words, before: place.lowerBound)
        }
    }

    /// `agent`, `human please`, `representative!!`, `customer service`.
    private static func isShortRequest(_ words: [String]) -> Bool {
        let rest = words.filter { !courtesies.contains($0) }
        guard let last = rest.last else { return false }
        if rest == ["customer", "service"] || rest == ["customer", "support"] || rest == ["live", "chat"] {
            return true
        }
        return people.contains(last) && rest.dropLast().allSatisfy { adjectives.contains($0) }
    }

    /// `I don't need to talk to a person`, `are you a real person`.
    private static func isDenied(_ words: [String], before start: Int) -> Bool {
        let before = words[max(0, start - 3)..<start]
        if before.contains(where: { ["don't", "dont", "needn't", "without", "didn't", "not"].contains($0) }) {
            return true
        }
        return before.suffix(3).elementsEqual(["are", "you", "a"])
            || before.suffix(2).elementsEqual(["are", "you"])
            || before.suffix(2).elementsEqual(["no", "need"])
    }

    private static let courtesies: Set<String> = [
        "please", "pls", "plz", "now", "a", "an", "the", "hi", "hello", "hey", "yes", "just", "to", "ok",
        "thanks",
    ]

    private static let adjectives: Set<String> = [
        "real", "live", "human", "actual", "customer", "service", "support", "speak", "talk", "another",
        "need",
        "want", "get", "me", "care",
    ]

    private static let people: Set<String> = [
        "human", "agent", "agents", "person", "representative", "rep", "operator", "supervisor", "manager",
        "humans",
        "advisor", "adviser", "associate",
    ]

    private static let named =
        "human|humans|person|people|agent|agents|representative|representatives|rep|operator"
        + "|supervisor|manager|advisor|adviser|associate|superior|csr|staff|employee"
    private static let anyone = named + "|someone|somebody|anyone|anybody|team|service"

    private static let requests: [PhrasePattern] = [
        PhrasePattern("talk|speak|chat|talking|speaking|chatting|spoke|converse ~ " + anyone),
        PhrasePattern(
            "connect|transfer|forward|escalate|pass|put|route|redirect|hand|patch|switch ~ " + anyone),
        PhrasePattern("connected|transferred|escalated|forwarded|routed ~ " + anyone),
        PhrasePattern(
            "want|need|prefer|require|like|give|get|find|wanna|gimme|demand|request|asking|ask ~ " + named),
        PhrasePattern("reach|contact|call|phone ~ " + named),
        PhrasePattern(
            "real|live|actual human|person|agent|representative|rep|operator|advisor|people|being|support"),
        PhrasePattern("human agent|being|representative|operator|support|help|assistance|person|rep|advisor"),
        PhrasePattern("have|can|let|could someone|somebody|anyone ~ call|phone|contact|ring ~ me"),
        PhrasePattern("someone|somebody|anyone|anybody ~ speak|talk|chat ~ to|with"),
        PhrasePattern("is|are there ~ " + named),
        PhrasePattern("call|phone|ring me back"),
        PhrasePattern("your|the|a supervisor|manager please|now|immediately"),
        PhrasePattern("escalate this|it|my|the .. case|complaint|ticket|issue|matter|this|now|please"),
    ]

    private static let bots: [PhrasePattern] = [
        PhrasePattern(
            "don't|dont|not|stop|tired|hate|sick|rather|instead|no .. talk|talking|speak|speaking|chat|chatting|deal|with ~ "
                + "bot|bots|robot|robots|machine|machines|chatbot|ai|computer"),
        PhrasePattern("no|not more? a? bot|bots|robot|robots|chatbot|chatbots"),
    ]
}
