package import Events
internal import Language

/// What the router knows about a conversation: its row in table `sessions`.
package struct SessionState: Codable, Hashable, Sendable {
    package let sessionID: String
    package var pageURL: String?
    /// BCP 47.
    package var locale: String?
    package var consent: ConsentState
    package var identity: Identity
    /// The last turn's number; 0 before the first.
    package var turnCount: Int
    /// How many turns in a row were negative.
    package var negativeStreak: Int
    package var orderID: String?
    /// A person has the conversation.
    package var handedOff: Bool
    package var ended: Bool
    /// When the customer last did something; nil before the first time.
    package var lastActivityAt: Timestamp?
    package var notes: SessionNotes

    /// A conversation of which nothing is known yet.
    package init(sessionID: String) {
        self.sessionID = sessionID
        consent = ConsentState(choices: ConsentChoices())
        identity = Identity(level: .anonymous)
        turnCount = 0
        negativeStreak = 0
        handedOff = false
        ended = false
        notes = SessionNotes(sessionID: sessionID)
    }

    /// What tools may use.
    package var slots: Slots {
        Slots(orderID: orderID, emailHash: notes.emailHash ?? identity.emailHash)
    }

    /// The turns that still count for what is being talked about, oldest first, given the session's last ones.
    package func memory(of turns: [RememberedTurn]) -> [MemoryTurn] {
        turns.filter { $0.turn > notes.contextStart && $0.turn > turnCount - Self.memoryLength }
            .sorted { ($0.turn, $0.author == .customer ? 0 : 1) < ($1.turn, $1.author == .customer ? 0 : 1) }
            .filter { !$0.text.isEmpty }
            .map { MemoryTurn(author: $0.author, text: $0.text) }
    }

    /// How many turns back the router remembers; each has the customer's words and the answer.
    package static let memoryLength = 5

    /// Begins a new subject: earlier turns and what was told in them no longer count.
    mutating func startAnew() {
        notes.contextStart = turnCount
        notes.emailHash = nil
        notes.lastIntent = nil
        notes.asked = nil
        notes.story = nil
        orderID = nil
        negativeStreak = 0
    }

    /// After so long a silence the customer comes with something new.
    static let visitGap: Int64 = 12 * 3600 * 1000

    /// Begins a new visit when the last one is long over: its facts stay, its words and its mood don't.
    mutating func resume(at moment: Timestamp, turns: [RememberedTurn]) {
        guard let lastActivityAt, moment.milliseconds - lastActivityAt.milliseconds > Self.visitGap else {
            return
        }
        fold(turns.filter { $0.turn > notes.contextStart })
        notes.contextStart = turnCount
        notes.asked = nil
        notes.lastIntent = nil
        notes.pending = nil
        negativeStreak = 0
    }

    /// Keeps in short what the next turn will no longer remember word by word.
    mutating func forgetOldest(of turns: [RememberedTurn]) {
        fold(turns.filter { $0.turn > notes.contextStart && $0.turn <= turnCount + 1 - Self.memoryLength })
    }

    private mutating func fold(_ turns: [RememberedTurn]) {
        guard !turns.isEmpty else { return }
        var story = notes.story ?? SessionStory()
        story.fold(turns)
        notes.story = story.text == nil ? nil : story
    }
}
