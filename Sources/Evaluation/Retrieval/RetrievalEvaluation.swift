package import Language
internal import Retrieval

/// Measures how high the documents that answer a question are ranked among many.
package struct RetrievalEvaluation: Sendable {
    private let encoder: (any SentenceEncoding)?

    package init(encoder: (any SentenceEncoding)?) {
        self.encoder = encoder
    }

    /// Searches all documents for each query.
    ///
    /// A query's time holds its encoding; the documents are embedded before.
    ///
    /// - Throws: `CancellationError`.
    package func report(
        on queries: [RetrievalQuery], documents: [RetrievalDocument]
    ) async throws -> EvaluationReport {
        let index = SearchIndex(try await embedded(documents))
        var tally = RankTally()
        var times: [Double] = []
        for query in queries {
            let start = ContinuousClock.now
            let vector = try await encoder?.vectors(of: [query.query]).first
            let found = index.search(query.query, vector: vector, limit: RankTally.depth)
            times.append((ContinuousClock.now - start).milliseconds)
            tally.add(found: found.map(\.id), gold: Set(query.goldDocIDs))
        }
        var report = EvaluationReport(kind: "retrieval", items: queries.count, encoder: encoder != nil)
        report.mrrAt10 = tally.meanReciprocalRank
        report.recallAt1 = tally.recallAt1
        report.recallAt5 = tally.recallAt5
        report.note(Durations(milliseconds: times))
        return report
    }

    private func embedded(_ documents: [RetrievalDocument]) async throws -> [SearchDocument] {
        var found = documents.map { document in
            SearchDocument(
                id: document.docID, title: document.title.flatMap { $0.isEmpty ? nil : $0 },
                text: document.text)
        }
        guard let encoder else { return found }
        let wordings = found.map(\.wordings)
        let texts = wordings.flatMap { [$0.text] + [$0.title].compactMap { $0 } + $0.parts }
        var vectors = try await encoder.vectors(of: texts)[...]
        for (index, wording) in wordings.enumerated() {
            guard let whole = vectors.popFirst() else { break }
            let title = wording.title.flatMap { _ in vectors.popFirst() }
            found[index].meaning = SearchMeaning(
                text: whole, title: title, parts: Array(vectors.prefix(wording.parts.count)))
            vectors = vectors.dropFirst(wording.parts.count)
        }
        return found
    }
}
