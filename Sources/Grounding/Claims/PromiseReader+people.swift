/// Promises of what people other than the speaker do.
extension PromiseReader {
    /// `our team will call you`, `a colleague is going to ring you`, `you'll hear from us`.
    func ofPeople(at index: Int) -> Promise? {
        if words[index] == "you'll" || (words[index] == "you" && word(at: index + 1) == "will") {
            let verb = index + (words[index] == "you" ? 2 : 1)
            guard verb < words.count, ["receive", "get", "hear", "have"].contains(words[verb]) else {
                return nil
            }
            return promise(.shopAct, index..<(verb + 1))
        }
        guard words[index] == "they'll" || Self.people.contains(words[index]) else { return nil }
        guard let verb = words[index] == "they'll" ? index + 1 : futureVerb(after: index) else { return nil }
        let end = PromiseWords.fillers.contains(word(at: verb)) ? verb + 2 : verb + 1
        return promise(.shopAct, index..<min(words.count, end))
    }

    /// `expect a call`, `look out for an e-mail`.
    func ofExpectation(at index: Int) -> Promise? {
        guard ["expect", "await", "for"].contains(words[index]),
            words[index] != "for" || ["out", "watch", "look"].contains(word(at: index - 1))
        else { return nil }
        let rest = (index + 1)..<min(words.count, index + 5)
        guard let place = rest.first(where: { Self.messages.contains(words[$0]) }) else { return nil }
        return promise(.shopAct, index..<(place + 1))
    }

    /// `we'll make an exception for you`, `as a one-time exception`.
    func ofException(at index: Int) -> Promise? {
        guard words[index] == "exception" || words[index] == "exceptions" else { return nil }
        let before = words[..<index].suffix(4)
        let after = words[(index + 1)...].prefix(3)
        let isForCustomer = after.contains("you") || after.contains("your") || after.contains("this")
        guard
            isForCustomer || before.contains(where: ["make", "making", "made", "grant", "granted"].contains)
        else { return nil }
        return promise(.favour, max(0, index - 2)..<(index + 1))
    }

    /// The place of the verb behind `will`, `is going to`, `is about to` or `shall`; of `calling` behind `is`.
    private func futureVerb(after index: Int) -> Int? {
        // "Our team in Portland will …"
        for start in (index + 1)..<min(words.count, index + 4) {
            switch words[start] {
            case "will", "shall", "won't": return start + 1 < words.count ? start + 1 : start
            case "is", "are":
                let next = word(at: start + 1)
                if next == "going" || next == "about", word(at: start + 2) == "to" {
                    return min(words.count - 1, start + 3)
                }
                if next.hasSuffix("ing"), PromiseWords.isAction(next) { return start + 1 }
                return nil
            case "in", "from", "of", "our", "the", "service", "care", "support", "team": continue
            default: if start == index + 3 { return nil }
            }
        }
        return nil
    }

    private func word(at index: Int) -> String { words.indices.contains(index) ? words[index] : "" }

    private static let people: Set<String> = [
        "someone", "somebody", "team", "agent", "colleague", "support", "manager", "specialist", "they",
        "representative", "supervisor", "expert", "driver", "courier", "carrier", "postman", "technician",
        "staff", "department", "warehouse", "advisor", "rep", "person", "colleagues", "agents",
    ]

    private static let messages: Set<String> = [
        "call", "phone", "email", "mail", "message", "text", "reply", "response", "answer", "visit",
        "callback",
        "sms", "contact", "refund", "replacement", "voucher", "credit",
    ]
}
