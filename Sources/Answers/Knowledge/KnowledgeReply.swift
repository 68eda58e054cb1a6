internal import Events

/// Answers from documents: the best sentences of the best passages, cited.
struct KnowledgeReply {
    let voice: StoreVoice

    /// Nil when none of the things asked is answered by a passage, or by the catalogue.
    ///
    /// - Parameter fact: What the catalogue says to one of several things asked.
    func draft(
        for context: ContextAssembled, fact: (Question) -> ReplyDraft? = { _ in nil }
    ) -> ReplyDraft? {
        let texts = Dictionary(
            context.passages.map { ($0.chunkID, PassageText($0)) }, uniquingKeysWith: { first, _ in first })
        var citations: [Citation] = []
        var cards: [Card] = []
        var paragraphs: [String] = []
        var open: [Question] = []
        let questions = Question.all(of: context)
        for (index, question) in questions.enumerated() {
            if questions.count > 1, let fact = fact(question) {
                if !paragraphs.contains(fact.text) { paragraphs.append(fact.text) }
                cards += fact.cards.filter { !cards.contains($0) }
                continue
            }
            let passages = Self.passages(for: index, in: context, texts: texts)
            let excerpt =
                Self.special(question, passages)
                ?? (question.verdict == .sufficient
                    ? ExcerptComposer(question: question, passages: passages).excerpt() : nil)
            guard let excerpt else {
                open.append(question)
                continue
            }
            if !paragraphs.contains(excerpt.text) { paragraphs.append(excerpt.text) }
            cite(excerpt, from: passages, in: &citations)
        }
        guard !paragraphs.isEmpty else { return nil }
        if !open.isEmpty, questions.count > 1 { paragraphs.append(Abstention.partly) }
        return ReplyDraft(
            text: paragraphs.joined(separator: "\n\n"), citations: citations, cards: cards,
            suggestions: FollowUpSuggestions.from(context.passages, cited: citations), outcome: .answered)
    }

    /// Whether a table answers exactly, however little the rest of the words was found.
    func readsTable(for context: ContextAssembled) -> Bool {
        let passages = context.passages.map { PassageText($0) }
        return Question.all(of: context).contains { Self.special($0, passages) != nil }
    }

    /// A size read off a table, or the rows that are compared.
    private static func special(_ question: Question, _ passages: [PassageText]) -> Excerpt? {
        if let size = SizeAdvice(passages: passages).excerpt(for: question) { return size }
        return ComparisonRequest(question).flatMap {
            TableComparison(question: question, passages: passages).excerpt($0)
        }
    }

    private static func passages(
        for index: Int, in context: ContextAssembled, texts: [String: PassageText]
    ) -> [PassageText] {
        guard let queries = context.queries, queries.indices.contains(index), !queries[index].chunkIDs.isEmpty
        else { return context.passages.compactMap { texts[$0.chunkID] } }
        return queries[index].chunkIDs.compactMap { texts[$0] }
    }

    /// One citation a passage, with the first words that it gave.
    private func cite(_ excerpt: Excerpt, from passages: [PassageText], in citations: inout [Citation]) {
        for source in excerpt.sources {
            let passage = passages[source.passage].passage
            let known = citations.contains {
                $0.documentID == passage.documentID && $0.section == passage.section
            }
            if known { continue }
            citations.append(
                Citation(
                    id: String(citations.count + 1), title: passage.title, url: voice.address(of: passage),
                    quote: source.quote,
                    section: passage.section, documentID: passage.documentID,
                    documentVersion: passage.documentVersion))
        }
    }
}
