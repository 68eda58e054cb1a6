/// Finds what a sentence says the assistant, the shop or its people do for this customer.
struct PromiseReader {
    enum Kind {
        /// The assistant says that it has done or will do something: it can't.
        case ownAct
        /// The assistant says that it brings in a person.
        case handover
        /// The shop will do something: only what its pages say.
        case shopAct
        /// Something is said to have happened for this customer.
        case happened
        /// Something is said to be done for this customer soon.
        case toHappen
        /// Something is guaranteed.
        case guarantee
        /// The rules are said not to hold for this customer.
        case favour
    }

    struct Promise {
        let kind: Kind
        let words: String
    }

    let words: [String]

    func promises() -> [Promise] {
        var found: [Promise] = []
        for index in words.indices {
            guard
                let promise = ofException(at: index) ?? ofSpeaker(at: index) ?? ofPeople(at: index)
                    ?? ofExpectation(at: index) ?? ofBelonging(at: index)
            else { continue }
            found.append(promise)
        }
        if let word = words.first(where: {
            ["guarantee", "guaranteed", "guarantees", "promise", "promised"].contains($0)
        }) {
            found.append(Promise(kind: .guarantee, words: word))
        }
        if let place = Phrases.places(of: "rest assured", in: words).first {
            found.append(promise(.guarantee, place..<(place + 2)))
        }
        return found
    }

    /// `I'll send`, `I have refunded`, `I'm processing`, `we've issued`, `let me apply`, `I can give`.
    private func ofSpeaker(at index: Int) -> Promise? {
        let isSelf = words[index] == "i" || words[index].hasPrefix("i'")
        let isShop = words[index] == "we" || words[index].hasPrefix("we'")
        if Array(words[index...].prefix(2)) == ["let", "me"] || words[index] == "lemme" {
            return act(from: index, after: index + (words[index] == "let" ? 2 : 1), isSelf: true)
        }
        guard isSelf || isShop else { return nil }
        var next = index + 1
        var auxiliary = String(words[index].drop(while: { $0 != "'" }).dropFirst())
        if auxiliary.isEmpty, next < words.count,
            ["will", "have", "am", "are", "can", "could", "shall", "would", "had"].contains(words[next])
        {
            auxiliary = words[next]
            next += 1
        }
        while next < words.count, PromiseWords.fillers.contains(words[next]) { next += 1 }
        guard next < words.count else { return nil }
        switch auxiliary {
        case "ll", "will", "shall", "m", "am", "re", "are", "can", "could", "d", "would":
            let isProgress = ["m", "am", "re", "are"].contains(auxiliary)
            if isProgress, !words[next].hasSuffix("ing"), !words[index..<next].contains("going") {
                return nil
            }
            if !isSelf, ["can", "could", "d", "would"].contains(auxiliary) { return nil }
            let isFuture = ["ll", "will", "shall"].contains(auxiliary)
            return act(from: index, after: next, isSelf: isSelf, isFuture: isFuture)
        case "ve", "have", "had":
            guard PromiseWords.isPast(words[next]) else { return nil }
            return promise(isSelf ? .ownAct : .shopAct, index..<(next + 1))
        case "":
            guard PromiseWords.isPast(words[next]), !PromiseWords.isHarmless(words[next]) else { return nil }
            return promise(isSelf ? .ownAct : .shopAct, index..<(next + 1))
        default: return nil
        }
    }

    private func act(from start: Int, after verb: Int, isSelf: Bool, isFuture: Bool = false) -> Promise? {
        guard verb < words.count else { return nil }
        let word = words[verb]
        let rest = words[verb...].prefix(8)
        if [
            "bring", "bringing", "connect", "connecting", "transfer", "transferring", "hand", "handing",
            "put", "get",
        ]
        .contains(word),
            rest.contains(where: {
                ["person", "human", "agent", "colleague", "team", "someone", "specialist"].contains($0)
            })
        {
            // "I can bring in a person" offers it.
            let offers = words[start..<verb].contains { ["can", "could"].contains($0) }
            return offers ? nil : promise(.handover, start..<(verb + 1))
        }
        if isSelf, PromiseWords.isHarmless(word) { return nil }
        if isSelf, isFuture, word == "ensure" || (word == "make" && rest.dropFirst().first == "sure") {
            return promise(.ownAct, start..<(verb + 1))
        }
        // What the shop will do is a promise whatever the verb.
        guard PromiseWords.isAction(word) || (isFuture && !isSelf && !PromiseWords.isHarmless(word)) else {
            return nil
        }
        return promise(isSelf ? .ownAct : .shopAct, start..<(verb + 1))
    }

    /// `your refund has been issued`, `the replacement is on its way`.
    private func ofBelonging(at index: Int) -> Promise? {
        guard PromiseWords.belongings.contains(words[index]), index > 0 else { return nil }
        let owner = words[max(0, index - 3)..<index]
        guard owner.contains(where: { ["your", "the", "a", "this"].contains($0) }) else { return nil }
        let next = Array(words[(index + 1)...].prefix(4))
        let perfect = ["has", "have", "was", "were"]
        guard let first = next.first else { return nil }
        let isPast =
            (perfect.contains(first) && next.dropFirst().contains(where: PromiseWords.isPast))
            || first == "failed" || first == "bounced"
        let isUnderWay =
            ["is", "are"].contains(first)
            && (next.contains("way")
                || (next.contains("being") && next.contains(where: PromiseWords.isAction))
                || next.dropFirst().prefix(2).contains {
                    ["approved", "confirmed", "registered", "booked"].contains($0)
                })
        if first == "will", next.dropFirst().first == "be",
            next.dropFirst(2).contains(where: PromiseWords.isPast)
        {
            return promise(.toHappen, index..<min(words.count, index + 4))
        }
        guard isPast || isUnderWay else { return nil }
        return promise(.happened, index..<min(words.count, index + 1 + next.count))
    }

    func promise(_ kind: Kind, _ span: Range<Int>) -> Promise {
        Promise(kind: kind, words: words[span].joined(separator: " "))
    }
}
