/// Recognises that a customer asks for a person, in whatever words.
package enum HumanRequest {
    /// Whether `text` explicitly asks for a person.
    package static func isMade(in text: some StringProtocol) -> Bool {
        SentenceSplitter.sentences(in: String(text)).contains { isRequest(Tokenizer.terms(in: $0)) }
    }

    /// Whether `text` only asks who answers here, such as "am I talking to a real person?".
    package static func asksWhoAnswers(_ text: some StringProtocol) -> Bool {
        let isAsked = SentenceSplitter.sentences(in: String(text)).contains { sentence in
            let words = Tokenizer.terms(in: sentence)
            return questions.contains { $0.firstMatch(in: words) != nil }
        }
        return isAsked && !isMade(in: text)
    }

    /// Whether `text` only asks how or when the shop can be reached, such as "what is your phone number?".
    package static func asksHowToReach(_ text: some StringProtocol) -> Bool {
        let isAsked = SentenceSplitter.sentences(in: String(text)).contains { sentence in
            let words = Tokenizer.terms(in: sentence)
            return contacts.contains { $0.firstMatch(in: words) != nil }
        }
        return isAsked && !isMade(in: text)
    }

    private static func isRequest(_ words: [String]) -> Bool {
        if words.count <= 4, isShortRequest(words) { return true }
        if bots.contains(where: { $0.firstMatch(in: words) != nil }) { return true }
        if questions.contains(where: { $0.firstMatch(in: words) != nil }) { return false }
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

    /// `I don't need to talk to a person`.
    private static func isDenied(_ words: [String], before start: Int) -> Bool {
        let before = words[max(0, start - 3)..<start]
        if before.contains(where: { ["don't", "dont", "needn't", "without", "didn't", "not"].contains($0) }) {
            return true
        }
        let reach = words[max(0, start - 3)...start]
        return zip(reach, reach.dropFirst()).contains { $0 == "no" && $1 == "need" }
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
    private static let anyone = named + "|someone|somebody|anyone|anybody|team|service|support|assistance"

    private static let requests: [PhrasePattern] = [
        PhrasePattern("talk|speak|chat|talking|speaking|chatting|spoke|converse ~ " + anyone),
        PhrasePattern(
            "connect|transfer|forward|escalate|pass|put|route|redirect|hand|patch|switch ~ " + anyone),
        PhrasePattern("connected|transferred|escalated|forwarded|routed ~ " + anyone),
        PhrasePattern(
            "want|need|prefer|require|like|give|get|find|wanna|gimme|demand|request|asking|ask ~ " + named),
        PhrasePattern("reach|contact|call|phone ~ " + named),
        PhrasePattern("get|give|gimme|fetch|send|find me someone|somebody from|who|real|else|human"),
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

    /// Asking who is there, or whose words these are, is no wish for somebody else.
    private static let questions: [PhrasePattern] = [
        PhrasePattern("are|r you|u .. human|person|people|being|real|agent"),
        PhrasePattern("if|whether you|you're|this .. human|person|people|being|real"),
        PhrasePattern("am i .. talking|speaking|chatting"), PhrasePattern("is this .. human|person|real"),
        PhrasePattern("another person you"),
    ]

    private static let contacts: [PhrasePattern] = [
        PhrasePattern("what|what's|whats|which is? your|the|ur phone|telephone|email|e|mail|hotline"),
        PhrasePattern(
            "what|what's|whats|which are|is? your|ur opening|business|support|service|office? hours|times"),
        PhrasePattern("when|until|late .. you|your .. open|available|reachable|there"),
    ]

    private static let bots: [PhrasePattern] = [
        PhrasePattern(
            "don't|dont|not|stop|tired|hate|sick|rather|instead|no .. talk|talking|speak|speaking|chat|chatting|deal|with ~ "
                + "bot|bots|robot|robots|machine|machines|chatbot|ai|computer"),
        PhrasePattern("no|not more? a? bot|bots|robot|robots|chatbot|chatbots"),
    ]
}
