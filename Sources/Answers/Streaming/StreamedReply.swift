package import Events
internal import Language

/// Makes a reply out of the pieces that were shown: always the same one, so that it can be made again.
package enum StreamedReply {
    /// - Parameters:
    ///   - pieces: At least one.
    ///   - voice: Knows the addresses of pages.
    ///   - composed: The reply of the same turn without a model; gives cards and suggestions.
    package static func draft(
        of pieces: [ReplyPiece], for context: ContextAssembled, voice: StoreVoice, composed: ReplyDraft
    ) -> ReplyDraft {
        let passages = Dictionary(
            context.passages.map { ($0.chunkID, $0) }, uniquingKeysWith: { first, _ in first })
        var citations: [Citation] = []
        for piece in pieces {
            for passage in piece.sources.compactMap({ passages[$0] }) {
                cite(passage, for: piece, voice: voice, in: &citations)
            }
        }
        let text = pieces.map(\.text).joined()
        var suggestions = composed.suggestions
        if offersPerson(text), !suggestions.contains(PersonOffer.suggestion) {
            suggestions.append(PersonOffer.suggestion)
        }
        return ReplyDraft(
            text: text, citations: citations, cards: composed.cards, suggestions: suggestions,
            outcome: .answered)
    }

    /// What closes an answer that leaves something open.
    package static let remainder = ReplyPiece(text: "\n\n" + Abstention.partly)

    private static func offersPerson(_ text: String) -> Bool { text.hasSuffix(PersonOffer.question) }

    private static func cite(
        _ passage: Passage, for piece: ReplyPiece, voice: StoreVoice, in citations: inout [Citation]
    ) {
        let isKnown = citations.contains {
            $0.documentID == passage.documentID && $0.section == passage.section
        }
        guard !isKnown else { return }
        citations.append(
            Citation(
                id: String(citations.count + 1), title: passage.title, url: voice.address(of: passage),
                quote: quote(from: passage, for: piece.text), section: passage.section,
                documentID: passage.documentID, documentVersion: passage.documentVersion))
    }

    /// The sentence of the passage that says most of the same.
    private static func quote(from passage: Passage, for text: String) -> String {
        let stems = Set(Tokenizer.stems(in: text))
        let units = PassageText(passage).units
        let scored = units.map { ($0.quote, stems.intersection($0.stems).count) }
        guard let best = scored.max(by: { $0.1 < $1.1 }) else { return String(passage.text.prefix(200)) }
        return best.0
    }
}
