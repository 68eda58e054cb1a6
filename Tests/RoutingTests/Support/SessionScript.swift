import Events
import Language
import Testing

@testable import Routing

/// Plays inputs into a session, one after the other, as the daemon would.
final class SessionScript {
    private(set) var state: SessionState
    private(set) var turns: [RememberedTurn] = []
    private(set) var last: Transition?
    private var count = 0
    private var skipped: Int64 = 0
    private var lastPlayedAt: Timestamp?

    init(_ sessionID: String = "s-1") {
        state = SessionState(sessionID: sessionID)
    }

    /// Applies an input and remembers its turn.
    @discardableResult
    func play(
        _ input: SessionInput, token: TokenVerdict = .none, reading: MessageReading? = nil,
        isFollowed: Bool = false
    ) -> Transition {
        count += 1
        let occurrence = Occurrence(
            attributes: Self.attributes(count),
            receivedAt: Timestamp(milliseconds: Int64(count) * 1000 + skipped),
            turns: turns, token: token, reading: reading)
        state.lastActivityAt = lastPlayedAt
        let transition = Self.router.apply(input, to: state, at: occurrence, isFollowed: isFollowed)
        state = transition.state
        lastPlayedAt = occurrence.receivedAt
        last = transition
        if let turn = transition.turn {
            turns.append(RememberedTurn(turn: turn.turn, author: .customer, text: turn.text))
        }
        return transition
    }

    /// Says something and gives the turn that it became.
    ///
    /// - Parameter meaning: What an encoder would make of it; nil for a router without weights.
    func say(_ text: String, consent: [String: Bool]? = nil, meaning: SentenceVector? = nil) throws
        -> TurnRouted
    {
        let message = MessageSent(
            sessionID: state.sessionID, messageID: "m-\(count + 1)", text: text,
            consent: consent.map { ConsentChoices($0) })
        guard let meaning else { return try #require(play(.message(message)).turn) }
        var reading = Self.reader.readWording(text)
        reading.vector = meaning
        return try #require(play(.message(message), reading: reading).turn)
    }

    /// Says something with the next message right behind it.
    func hold(_ text: String) throws {
        let message = MessageSent(sessionID: state.sessionID, messageID: "m-\(count + 1)", text: text)
        try #require(play(.message(message), isFollowed: true).turn == nil)
    }

    /// Lets time go by.
    func pass(hours: Int64) { skipped += hours * 3_600_000 }

    /// The assistant answers the last turn.
    func hear(_ text: String) {
        turns.append(RememberedTurn(turn: state.turnCount, author: .assistant, text: text))
    }

    static func attributes(_ number: Int) -> EventAttributes {
        EventAttributes(id: "e-\(number)", source: "/test", type: "test")
    }

    static let reader = MessageReader(models: models)

    static let router = SessionRouter(reader: reader)

    private static let models: LanguageModels = {
        do {
            return try LanguageModels.lexical(intents: examples)
        } catch {
            preconditionFailure("the examples below are enough to train on: \(error)")
        }
    }()

    private static let examples = IntentExamples(intents: [
        .init(
            name: "order_status",
            examples: [
                "where is my order", "track my parcel", "when will my order arrive", "has my order shipped",
                "where is my order number", "what is the status of my order",
            ]),
        .init(
            name: "return_refund",
            examples: [
                "what is your return policy", "how do I return my jacket", "I want a refund",
                "return my boots",
                "where is my refund",
            ]),
        .init(
            name: "product_discovery",
            examples: [
                "I am looking for a tent", "show me rain jackets", "do you sell hiking boots",
                "find a backpack",
            ]),
        .init(name: "greeting", examples: ["hello", "hi", "hi there", "good morning", "hello there", "hey"]),
        .init(
            name: "complaint",
            examples: [
                "this is terrible service", "the zip broke again", "awful quality", "I am very unhappy",
            ]),
        .init(
            name: "out_of_scope",
            examples: [
                "what is the capital of France", "write a poem about the moon", "who won the football",
            ]),
    ])
}
