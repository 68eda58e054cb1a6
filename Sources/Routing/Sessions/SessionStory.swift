internal import Events
internal import Language

/// What was talked about in turns that are no longer remembered word by word.
///
/// Each exchange leaves a line: what the customer asked or told, and what the answer said. Small talk leaves none, and
/// of what couldn't be answered only the customer's facts stay. Everything in it was redacted before.
package struct SessionStory: Codable, Hashable, Sendable {
    private static let mostLines = 10
    private static let mostFacts = 16

    package private(set) var lines: [String] = []
    /// What was told in lines that had to go; absent in sessions of earlier versions.
    private(set) var facts: [String]?

    package init() {}

    /// Nil when there is nothing to tell.
    package var text: String? {
        let told = facts.map { ["Told before: " + $0.joined(separator: "; ")] } ?? []
        let all = told + lines
        return all.isEmpty ? nil : all.joined(separator: "\n")
    }

    /// Adds turns that are about to be forgotten, given in any order.
    package mutating func fold(_ turns: [RememberedTurn]) {
        for (_, said) in Dictionary(grouping: turns, by: \.turn).sorted(by: { $0.key < $1.key }) {
            guard let line = Self.line(for: said) else { continue }
            lines.removeAll { $0 == line }
            lines.append(line)
        }
        while lines.count > Self.mostLines { makePlace() }
    }

    /// Nil for what is not worth a line.
    private static func line(for said: [RememberedTurn]) -> String? {
        guard let asked = said.first(where: { $0.author == .customer })?.text else { return nil }
        let reply = said.first { $0.author == .assistant }
        let question = StoryGist.question(asked)
        let answer = reply.flatMap { StoryGist.answer($0) }
        let tells = StoryGist.statesFact(asked)
        guard let answer else {
            let isOpen = reply == nil && StoryGist.asksSomething(asked)
            return tells || isOpen ? "Customer: " + question : nil
        }
        guard tells || StoryGist.asksSomething(asked) || StoryGist.statesFact(answer) else { return nil }
        return "Customer: \(question) – Answer: \(answer)"
    }

    /// The oldest line without facts goes first; else the oldest, and its facts are noted.
    private mutating func makePlace() {
        if let place = lines.dropLast().firstIndex(where: { !StoryGist.statesFact($0) }) {
            lines.remove(at: place)
            return
        }
        var noted = facts ?? []
        for fact in StoryGist.facts(in: lines.removeFirst()) where !noted.contains(fact) {
            noted.append(fact)
        }
        // The first facts mostly tell of the customer, the last ones of what they want now.
        if noted.count > Self.mostFacts {
            noted.removeSubrange(Self.mostFacts / 2..<(noted.count - Self.mostFacts / 2))
        }
        facts = noted.isEmpty ? nil : noted
    }
}
