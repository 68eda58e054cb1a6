/// A file of conversations as it is written.
struct ConversationSheet: Decodable {
    struct Script: Decodable {
        let name: String
        var tags: OneOrMore?
        let turns: [Turn]

        private enum CodingKeys: String, CodingKey, CaseIterable {
            case name, tags, turns
        }

        init(from decoder: any Decoder) throws {
            try UnknownKeys.refuse(in: decoder, besides: CodingKeys.allCases)
            let fields = try decoder.container(keyedBy: CodingKeys.self)
            name = try fields.decode(String.self, forKey: .name)
            tags = try fields.decodeIfPresent(OneOrMore.self, forKey: .tags)
            turns = try fields.decode([Turn].self, forKey: .turns)
        }
    }

    struct Turn: Decodable {
        let say: OneOrMore
        var tags: OneOrMore?
        var expectation = TurnExpectation()

        private enum CodingKeys: String, CodingKey, CaseIterable {
            case say, tags, outcome, says, never, cites, card, words, suggests, silent
        }

        init(from decoder: any Decoder) throws {
            try UnknownKeys.refuse(in: decoder, besides: CodingKeys.allCases)
            let fields = try decoder.container(keyedBy: CodingKeys.self)
            say = try fields.decode(OneOrMore.self, forKey: .say)
            func groups(_ key: CodingKeys) throws -> [[String]] {
                if let one = try? fields.decode(String.self, forKey: key) { return [[one]] }
                return try fields.decodeIfPresent([OneOrMore].self, forKey: key)?.map(\.all) ?? []
            }
            func list(_ key: CodingKeys) throws -> [String] {
                try fields.decodeIfPresent(OneOrMore.self, forKey: key)?.all ?? []
            }
            tags = try fields.decodeIfPresent(OneOrMore.self, forKey: .tags)
            expectation.outcomes = try list(.outcome)
            expectation.says = try groups(.says)
            expectation.never = try list(.never)
            expectation.cites = try groups(.cites)
            expectation.cards = try groups(.card)
            expectation.suggests = try groups(.suggests)
            expectation.words = try fields.decodeIfPresent(Int.self, forKey: .words)
            expectation.isSilent = try fields.decodeIfPresent(Bool.self, forKey: .silent) ?? false
        }
    }

    var tags: OneOrMore?
    var never: OneOrMore?
    var words: Int?
    let conversations: [Script]

    private enum CodingKeys: String, CodingKey, CaseIterable {
        case tags, never, words, conversations
    }

    init(from decoder: any Decoder) throws {
        try UnknownKeys.refuse(in: decoder, besides: CodingKeys.allCases)
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        tags = try fields.decodeIfPresent(OneOrMore.self, forKey: .tags)
        never = try fields.decodeIfPresent(OneOrMore.self, forKey: .never)
        words = try fields.decodeIfPresent(Int.self, forKey: .words)
        conversations = try fields.decode([Script].self, forKey: .conversations)
    }

    /// The conversations, each with what holds for the whole file.
    func scripts(file: String) -> [ConversationScript] {
        conversations.map { script in
            let turns = script.turns.map { turn in
                var expectation = turn.expectation
                expectation.never += never?.all ?? []
                expectation.words = expectation.words ?? words
                let tags = [tags, script.tags, turn.tags].compactMap { $0?.all }.flatMap(\.self)
                return ScriptedTurn(messages: turn.say.all, expectation: expectation, tags: Set(tags))
            }
            return ConversationScript(name: "\(file): \(script.name)", turns: turns)
        }
    }
}
