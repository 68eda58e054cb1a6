internal import Events

/// Reads where somebody lives, whom they buy for, for which occasion, and how they want to be reached.
struct CircumstanceReader {
    let text: TurnText

    typealias Statement = FactFinder.Statement

    /// `I live in New York`, `ship it to Denver`: names in capitals only, no addresses.
    func locations() -> [Statement] {
        var statements: [Statement] = []
        for (range, _) in Self.places.matches(in: text.tokens) {
            var end = range.upperBound
            while end < text.tokens.count, end < range.upperBound + 3,
                isPlaceName(end, after: range.upperBound)
            {
                end += 1
            }
            guard end > range.upperBound, !Self.calendar.contains(text.tokens[range.upperBound].text) else {
                continue
            }
            let name = text.quote(range.upperBound..<end)
            statements.append(
                Statement(name: "location", value: name, range: range.lowerBound..<end, confidence: 0.85))
        }
        return statements
    }

    private func isPlaceName(_ index: Int, after start: Int) -> Bool {
        let token = text.tokens[index]
        guard token.isCapitalised, token.number == nil, token.sentence == text.tokens[start - 1].sentence,
            !["i", "i'm", "us"].contains(token.text) || text.quote(index..<index + 1) == "US"
        else { return false }
        return index == start || token.gap == " " || token.gap == ", "
    }

    /// `for my daughter`, `a gift for a friend`.
    func recipients() -> [Statement] {
        Self.people.matches(in: text.tokens).compactMap { range, person in
            let before = text.words(before: range.lowerBound, count: 3)
            let isGiven = before.suffix(2) == ["for", "my"] || before.suffix(2) == ["for", "a"]
            let isShort = before.last == "for" && ["myself", "himself", "herself"].contains(person)
            guard isGiven || isShort || (before.last == "my" && isGift(range)) else { return nil }
            let start = isShort ? range.lowerBound - 1 : range.lowerBound - min(2, before.count)
            return Statement(
                name: "recipient", value: person, range: start..<range.upperBound, confidence: 0.9)
        }
    }

    private func isGift(_ range: Range<Int>) -> Bool {
        let sentence = text.tokens[range.lowerBound].sentence
        return text.tokens.contains { $0.sentence == sentence && ["gift", "present"].contains($0.key) }
    }

    /// `for a wedding`, `for our trip to Norway`.
    func occasions() -> [Statement] {
        Self.occasions.matches(in: text.tokens).compactMap { range, occasion in
            let before = text.words(before: range.lowerBound, count: 4)
            guard before.contains("for") || before.contains("before") || before.contains("my") else {
                return nil
            }
            return Statement(name: "occasion", value: occasion, range: range, confidence: 0.85)
        }
    }

    /// `email me`, `I prefer to be called`.
    func channels() -> [Statement] {
        Self.channels.matches(in: text.tokens).map { range, channel in
            Statement(name: "channel", value: channel, range: range, confidence: 0.85)
        }
    }

    private static let places = PhraseIndex(
        phrases: """
            i live in, we live in, i'm in, i am in, we're in, we are in, i'm based in, i am based in, we're
            based in, ship to, shipping to, ship it to, ship them to, deliver to, delivery to, deliver it
            to, delivered to, i'm from, i am from, located in, here in, i'm located in, sent to, send it to
            """)
    private static let calendar: Set<String> = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february",
        "march",
        "april", "may", "june", "july", "august", "september", "october", "november", "december", "christmas",
    ]
    private static let people = PhraseIndex(
        lines: """
            daughter
            son
            mother: mom, mum
            father: dad
            parents: parent
            partner: wife, husband, girlfriend, boyfriend, fiancee, fiance, spouse
            sister
            brother
            friend: best friend
            colleague: coworker, co worker, boss
            grandmother: grandma
            grandfather: grandpa
            grandparents
            aunt
            uncle
            cousin
            niece
            nephew
            myself
            """)
    private static let occasions = PhraseIndex(
        lines: """
            wedding
            birthday
            anniversary
            graduation
            honeymoon
            vacation: holiday trip, vacations
            trip: camping trip, hiking trip, road trip, ski trip, business trip
            retirement
            housewarming
            valentine's day: valentines day, valentine
            mother's day: mothers day
            father's day: fathers day
            party
            race
            interview: job interview
            festival
            """)
    private static let channels = PhraseIndex(
        lines: """
            email: email me, e mail me, mail me, by email, via email, by e mail, contact me by email
            phone: call me, by phone, phone me, ring me
            sms: text me, by text message, via sms, by sms
            whatsapp: whatsapp me, via whatsapp, by whatsapp
            """)
}
