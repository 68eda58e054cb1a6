internal import Events

/// Answers from documents: the best sentences of the best passages, cited.
struct KnowledgeReply {
    let voice: StoreVoice

    /// Nil when none of the things asked is answered by a passage.
    func draft(for context: ContextAssembled) -> ReplyDraft? {
        let texts = Dictionary(
            context.passages.map { ($0.chunkID, PassageText($0)) }, uniquingKeysWith: { first, _ in first })
        var citations: [Citation] = []
        var paragraphs: [String] = []
        var open: [Question] = []
        let questions = Question.all(of: context)
        for (index, question) in questions.enumerated() {
            let passages = Self.passages(for: index, in: context, texts: texts)
            let excerpt =
                question.verdict == .sufficient
                ? ExcerptComposer(question: question, passages: passages).excerpt() : nil
            guard let excerpt else {
                open.append(question)
                continue
            }
            if !paragraphs.contains(excerpt.text) { paragraphs.append(excerpt.text) }
            Self.cite(excerpt, from: passages, in: &citations)
        }
        guard !paragraphs.isEmpty else { return nil }
        if !open.isEmpty, questions.count > 1 { paragraphs.append(Abstention.partly) }
        return ReplyDraft(
            text: paragraphs.joined(separator: "\n\n"), citations: citations,
            suggestions: FollowUpSuggestions.from(context.passages, cited: citations), outcome: .answered)
    }

    private static func passages(
        for index: Int, in context: ContextAssembled, texts: [String: PassageText]
    ) -> [PassageText] {
        guard let queries = context.queries, queries.indices.contains(index), !queries[index].chunkIDs.isEmpty
        else { return context.passages.compactMap { texts[$0.chunkID] } }
        return queries[index].chunkIDs.compactMap { texts[$0] }
    }

    /// One citation a passage, with the first words that it gave.
    private static func cite(_ excerpt: Excerpt, from passages: [PassageText], in citations: inout [Citation])
    {
        for source in excerpt.sources {
            let passage = passages[source.passage].passage
            let known = citations.contains {
                $0.documentID == passage.documentID && $0.section == passage.section
            }
            if known { continue }
            citations.append(
                Citation(
                    id: String(citations.count + 1), title: passage.title, url: passage.url,
                    quote: source.quote,
                    section: passage.section, documentID: passage.documentID,
                    documentVersion: passage.documentVersion))
        }
    }
}
