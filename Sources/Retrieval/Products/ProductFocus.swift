internal import Events
internal import Language

/// The products that the conversation was last about: what "it" and "that one" stand for.
struct ProductFocus: Sendable {
    /// How many of our replies are looked at.
    private static let reach = 3
    /// More than a reply shows.
    private static let most = 4
    /// A search for more words than this finds anything.
    private static let mostWords = 48

    /// Our replies, the latest first.
    private let replies: [String]

    /// Nil when nothing was said to the customer yet.
    init?(of memory: [MemoryTurn]) {
        replies = memory.reversed().filter { $0.author != .customer }.prefix(Self.reach).map(\.text)
        guard !replies.isEmpty else { return nil }
    }

    /// Words by which a search finds what the replies name.
    var words: [String] {
        var seen: Set<String> = []
        let all = replies.flatMap { Wording.contentWords($0) }.filter { seen.insert($0).inserted }
        return Array(all.prefix(Self.mostWords))
    }

    /// Those of `candidates` that the latest reply is about that is about any, in the order in which it names them.
    ///
    /// A sentence is about the product that it begins with: "The Drip 8 costs …", and a line of a list likewise.
    func products(among candidates: [ProductCandidate]) -> [ProductCandidate] {
        let titles = candidates.map { Tokenizer.terms(in: $0.title) }
        for reply in replies {
            var found: [ProductCandidate] = []
            for subject in Self.subjects(of: reply) {
                let named = zip(candidates, titles).filter { !$1.isEmpty && subject.starts(with: $1) }
                // "Drip 8 Thermal" begins with "Drip 8", too.
                guard let longest = named.max(by: { $0.1.count < $1.1.count })?.0 else { continue }
                if !found.contains(longest) { found.append(longest) }
            }
            if !found.isEmpty { return Array(found.prefix(Self.most)) }
        }
        return []
    }

    /// The words of each sentence and line, from its subject on.
    private static func subjects(of reply: String) -> [ArraySlice<String>] {
        reply.split(whereSeparator: \.isNewline).flatMap { Wording.sentences(String($0)) }.map { sentence in
            Tokenizer.terms(in: sentence).drop { openings.contains($0) }
        }
    }

    private static let openings: Set<String> = ["the", "a", "an", "yes", "no", "our", "your", "take", "for"]
}
