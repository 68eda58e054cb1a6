package import Events

/// Makes the queries of a turn.
package struct QueryBuilder: Sendable {
    /// A long message is searched by its first this many content words.
    static let mostWords = 24
    /// How much a word counts that stands in an earlier turn.
    static let borrowedShare = 0.5
    /// How much a word of the intent's name counts.
    static let hintShare = 0.3
    /// An intent less probable than this suggests nothing.
    static let hintProbability = 0.5

    /// How much the shop's own name counts: every page is its.
    static let nameShare = 0.25

    private let shopName: Set<String>

    /// - Parameter shopName: What customers call the shop.
    package init(shopName: String? = nil) {
        self.shopName = Set(Wording.stems(shopName ?? ""))
    }

    /// One need for each thing asked, in the order asked; follow-ups are completed from the turns before.
    package func needs(of turn: TurnRouted) -> [Need] {
        var context = turn.memory.filter { $0.author == .customer }.map(\.text)
        let answersUs = turn.memory.last.map { $0.author == .assistant && $0.text.hasSuffix("?") } ?? false
        let hints = hints(of: turn)
        var needs: [Need] = []
        for question in Questions.split(turn.text) {
            let prices = PriceRange(readFrom: question)
            let own = ownWords(of: question, in: turn, prices: prices)
            let leans =
                FollowUp.leans(question, words: own.count, isFirst: needs.isEmpty)
                || (answersUs && needs.isEmpty && own.count <= 2)
            let earlier = leans ? Antecedent(of: own, in: context) : nil
            context.append(question)
            let closing = leans ? nil : closing(of: question, in: turn, prices: prices)
            let asked = closing?.words ?? own
            let words =
                shares(of: own, asked: asked).map { QueryWord(text: $0, share: $1) }
                + (earlier?.words ?? []).map { QueryWord(text: $0, share: Self.borrowedShare) }
            if words.isEmpty, !needs.isEmpty { continue }
            needs.append(
                Need(
                    text: closing?.question ?? question,
                    words: Array(words.prefix(Self.mostWords)),
                    hints: hints.filter { hint in !words.contains { $0.stem == hint.stem } },
                    prices: turn.route == .product && prices.isOpen ? earlier?.prices ?? prices : prices,
                    antecedent: earlier?.text, background: closing?.background, isFollowUp: leans))
        }
        return needs
    }

    /// The question at the end of a story, when it says by itself what it is about.
    private func closing(
        of text: String, in turn: TurnRouted, prices: PriceRange
    ) -> (question: String, background: String, words: [String])? {
        guard let (question, background) = Questions.closing(text) else { return nil }
        let words = Wording.contentWords(question).filter { !isNoise($0, in: turn, prices: prices) }
        guard !words.isEmpty, !FollowUp.leans(question, words: words.count) else { return nil }
        return (question, background, words)
    }

    /// How much each word counts that stands in the turn itself.
    private func shares(of words: [String], asked: [String]) -> [(String, Double)] {
        let stems = Set(words.map(Wording.stem))
        let isNamed = !shopName.isEmpty && shopName.isSubset(of: stems) && shopName.count < stems.count
        return words.map { word in
            if isNamed, shopName.contains(Wording.stem(word)) { return (word, Self.nameShare) }
            return (word, asked.contains(word) ? 1 : Self.borrowedShare)
        }
    }

    private func ownWords(of question: String, in turn: TurnRouted, prices: PriceRange) -> [String] {
        let words = Wording.contentWords(question).filter { !isNoise($0, in: turn, prices: prices) }
        return words.isEmpty ? Wording.subjectWords(question) : words
    }

    /// What tools and filters already know is nothing to search pages for.
    private func isNoise(_ word: String, in turn: TurnRouted, prices: PriceRange) -> Bool {
        if let orderID = turn.slots.orderID?.lowercased(),
            orderID.split(whereSeparator: { !$0.isLetter && !$0.isNumber }).contains(Substring(word))
        {
            return true
        }
        return prices.isNamed(by: word)
    }

    private func hints(of turn: TurnRouted) -> [QueryWord] {
        guard let top = turn.intents.first, top.probability >= Self.hintProbability,
            !IntentPrior.outside.contains(top.intent)
        else { return [] }
        return Wording.contentWords(top.intent.replacing("_", with: " "))
            .map { QueryWord(text: $0, share: Self.hintShare) }
    }
}
