internal import Events
internal import Language

/// Replies to what needs no evidence.
struct SmallTalk {
    let voice: StoreVoice

    /// Whether a turn for which nothing was found was small talk after all: a question never is.
    static func isLikely(_ turn: TurnRouted) -> Bool {
        guard let top = turn.intents.first, !turn.text.contains("?") else { return false }
        if top.intent == "complaint" { return turn.sentiment.label == .negative }
        return ["greeting", "chitchat", "feedback"].contains(top.intent)
    }

    /// Whether the customer wants to know whom they talk to.
    static func isAboutMe(_ turn: TurnRouted) -> Bool {
        let words = " " + Tokenizer.terms(in: turn.text).joined(separator: " ") + " "
        return machineQuestions.contains { words.holds(" \($0) ") }
    }

    func draft(for turn: TurnRouted) -> ReplyDraft {
        let words = " " + Tokenizer.terms(in: turn.text).joined(separator: " ") + " "
        func holds(_ phrases: [String]) -> Bool { phrases.contains { words.holds(" \($0) ") } }
        if PersonOffer.isDeclined(by: turn) { return reply("All right. What else can I do for you?") }
        if holds(Self.machineQuestions) { return aboutMe }
        if holds(Self.abilityQuestions) { return abilities }
        if turn.intents.first?.intent == "out_of_scope" { return outOfScope }
        if holds(Self.thanks) { return reply("You're welcome! Is there anything else I can help with?") }
        if holds(Self.farewells) { return reply("Goodbye, and have a good day!") }
        switch turn.intents.first?.intent {
        case "feedback", "complaint": return feedback(turn.sentiment.label)
        case "greeting": return greeting
        default:
            if holds(Self.greetings) { return greeting }
            if holds(["how are you", "how's it going", "how is it going"]) {
                return reply("I'm doing well, thank you! What can I help you with?")
            }
            return turn.sentiment.label == .positive
                ? reply("Glad to hear that! Is there anything else I can help with?")
                : reply(
                    "I'm here for questions about orders, deliveries, returns and products. What would you like to know?"
                )
        }
    }

    private var greeting: ReplyDraft {
        reply(
            "Hello! I can help with orders, deliveries, returns and products\(voice.atStore). What can I do for you?"
        )
    }

    /// Nobody is left in doubt whether they talk to a machine.
    private var aboutMe: ReplyDraft {
        var draft = reply(
            "I'm an automated assistant\(voice.atStore), not a person. I answer from our own pages and our "
                + "order system, and I can bring in a person from our team at any time.")
        draft.suggestions = [PersonOffer.suggestion]
        return draft
    }

    private var abilities: ReplyDraft {
        var draft = reply(
            "I answer questions about orders, deliveries, returns, payments, sizes and products\(voice.atStore), "
                + "and I can look up where an order is. If I don't know something, I can bring in a person from "
                + "our team.")
        draft.suggestions = ["Where is my order?", PersonOffer.suggestion]
        return draft
    }

    private var outOfScope: ReplyDraft {
        ReplyDraft(
            text: "I can't help with that. I'm here for questions about orders, deliveries, returns and "
                + "products\(voice.atStore).",
            suggestions: [PersonOffer.suggestion], outcome: .abstained)
    }

    private func feedback(_ mood: SentimentLabel) -> ReplyDraft {
        guard mood == .negative else {
            return reply("Thank you for telling us, that's good to know!")
        }
        var draft = reply(
            "I'm sorry that this did not go well, and thank you for telling us. \(PersonOffer.question)")
        draft.suggestions = [PersonOffer.suggestion]
        return draft
    }

    private func reply(_ text: String) -> ReplyDraft {
        ReplyDraft(text: text, outcome: .smalltalk)
    }

    private static let thanks = [
        "thanks", "thank you", "thx", "ty", "cheers", "appreciate it", "much appreciated",
    ]
    private static let farewells = [
        "bye", "goodbye", "see you", "good night", "have a nice day", "have a good day",
    ]
    private static let greetings = ["hello", "hi", "hey", "good morning", "good evening", "good afternoon"]
    private static let abilityQuestions = [
        "what can you do", "what do you do", "how can you help", "what can i ask", "what can you help",
        "what are you able to do",
    ]
    private static let machineQuestions = [
        "are you a bot", "are you a robot", "are you human", "are you a human", "are you real", "who are you",
        "are you a person", "are you a real person", "am i talking to a human", "am i talking to a bot",
        "what are you", "are you an ai", "are you ai", "is this a bot",
        "am i talking to a person", "are you a machine", "am i talking to a real person",
        "am i speaking to a human",
    ]
}
