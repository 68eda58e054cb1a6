import Documents
import FoundationEssentials
import Grounding
import Postgres

/// Looks through the knowledge as it is answered from now.
struct Reviewer: Sendable {
    let pool: Pool

    /// Vectors keep passages apart that only share words; of more passages they would take too much memory.
    private static let mostVectors = 20_000

    /// What hasn't been updated for longer is stale.
    private static let longestAge = 365.0 * 86_400

    func review(now: Date = Date()) async throws -> KnowledgeReview {
        let documents = try await documents()
        var review = KnowledgeReview()
        for document in documents { review.stale += Self.staleness(of: document, now) }
        review.contradictions = Self.conflicts(documents)
        review.duplicates = Self.duplicates(documents)
        review.upcoming = try await remarks(
            """
            SELECT document_id, 'version ' || version || ' holds from '
                   || to_char(effective_at AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS reason
            FROM documents WHERE retired_at IS NULL AND effective_at > now() ORDER BY document_id, version
            """)
        review.expired = try await remarks(
            """
            SELECT document_id, 'held until '
                   || to_char((expires_at - interval '1 second') AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS reason
            FROM documents WHERE retired_at IS NULL AND expires_at <= now() ORDER BY document_id, version
            """)
        return review
    }

    /// The documents in force with their texts.
    private func documents() async throws -> [ReviewedDocument] {
        let rows = try await pool.query(
            """
            SELECT d.document_id, d.title, d.review_at, d.updated_at, c.section, c.text,
                   CASE WHEN (SELECT count(*) FROM chunks) <= \(Self.mostVectors)
                        THEN c.embedding::text END AS embedding
            FROM documents_in_force d JOIN chunks c USING (document_id, version)
            ORDER BY d.document_id, d.version, c.ordinal
            """)
        var documents: [ReviewedDocument] = []
        for row in rows {
            let id = try row.get("document_id", as: String.self)
            if documents.last?.documentID != id { documents.append(try ReviewedDocument(row)) }
            documents[documents.count - 1].passages.append(try ReviewedPassage(row))
        }
        return documents
    }

    private func remarks(_ query: Query) async throws -> [KnowledgeReview.Remark] {
        try await pool.query(query).map { row in
            KnowledgeReview.Remark(document: try row.get("document_id"), reason: try row.get("reason"))
        }
    }

    private static func staleness(of document: ReviewedDocument, _ now: Date) -> [KnowledgeReview.Remark] {
        func day(_ date: Date) -> String { "\(CalendarDate(secondsSince1970: date.timeIntervalSince1970))" }
        var reasons: [String] = []
        if let review = document.reviewAt, review < now {
            reasons.append("was to be reviewed by \(day(review))")
        }
        if let updated = document.updatedAt, now.timeIntervalSince(updated) > longestAge {
            reasons.append("was last updated on \(day(updated))")
        }
        let today = CalendarDate(secondsSince1970: now.timeIntervalSince1970)
        let sentences = document.passages.flatMap { PassedDeadlines.sentences(in: $0.text, today: today) }
        reasons += sentences.map { "says \u{201C}\($0.prefix(160))\u{201D}" }
        return reasons.map { KnowledgeReview.Remark(document: document.documentID, reason: $0) }
    }

    /// What documents say against each other; what both of them say is no contradiction, such as another row of a
    /// table that stands in both.
    private static func conflicts(_ documents: [ReviewedDocument]) -> [Conflict] {
        var lines: [String: Set<Substring>] = [:]
        for document in documents {
            lines[document.documentID] = Set(
                document.passages.flatMap { $0.text.split(whereSeparator: \.isNewline) })
        }
        func says(_ document: String, _ quote: String) -> Bool {
            lines[document]?.contains(quote[...]) ?? false
        }
        return Contradictions.find(in: documents.flatMap(\.contradictory)).filter { found in
            !says(found.second.documentID, found.first.quote)
                && !says(found.first.documentID, found.second.quote)
        }.map(Conflict.init)
    }

    private static func duplicates(_ documents: [ReviewedDocument]) -> [[String]] {
        var ids: [[String]: [String]] = [:]
        for document in documents {
            ids[document.passages.map(\.text), default: []].append(document.documentID)
        }
        return ids.values.filter { $0.count > 1 }.sorted { $0[0] < $1[0] }
    }
}
