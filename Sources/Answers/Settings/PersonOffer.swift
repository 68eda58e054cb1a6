internal import Events
internal import Language

/// Offers a person, and recognises that an offer was accepted.
enum PersonOffer {
    /// Every offer holds these words, so that a plain "yes" afterwards can be understood.
    private static let mark = "person from our team"

    static let question = "Would you like to talk to a \(mark)?"

    /// The chip that says the same.
    static let suggestion = "Talk to a person"

    private static let agreement: Set<String> = [
        "yes", "yeah", "yep", "yup", "sure", "ok", "okay", "please", "yes please", "sure please",
        "ok please", "okay please", "go ahead", "do that", "yes do that", "please do", "yes please do",
        "that would be great", "yes that would be great", "sounds good", "of course", "definitely",
        "absolutely", "yes i would", "i would", "i'd like that", "yes i'd like that", "alright",
    ]

    private static let refusal: Set<String> = [
        "no", "nope", "no thanks", "no thank you", "not now", "nah", "no it's fine", "no that's fine",
        "no need", "never mind", "nevermind", "no i'm fine", "no i'm good",
    ]

    /// Whether the last thing the assistant said offered a person and this turn says yes.
    static func isAccepted(by turn: TurnRouted) -> Bool {
        stands(in: turn.memory) && agreement.contains(plain(turn.text))
    }

    static func isDeclined(by turn: TurnRouted) -> Bool {
        stands(in: turn.memory) && refusal.contains(plain(turn.text))
    }

    private static func stands(in memory: [MemoryTurn]) -> Bool {
        guard let last = memory.last, last.author == .assistant, last.text.hasSuffix("?") else {
            return false
        }
        return SentenceSplitter.sentences(in: last.text).last?.contains(mark) ?? false
    }

    private static func plain(_ text: String) -> String {
        Tokenizer.terms(in: text).joined(separator: " ")
    }
}
