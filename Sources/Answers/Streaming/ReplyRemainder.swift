package import Events
internal import Language

/// Completes a reply that broke off, with what the composed one says beyond it.
package enum ReplyRemainder {
    /// The pieces to be shown after those that were: always the same ones, so that they can be found again.
    ///
    /// - Parameters:
    ///   - shown: At least one.
    ///   - composed: The reply of the same turn without a model.
    package static func pieces(
        after shown: [ReplyPiece], of composed: ReplyDraft, for context: ContextAssembled, voice: StoreVoice
    ) -> [ReplyPiece] {
        let finder = SourceFinder(EvidenceList(context.withoutInstructions, voice: voice))
        let paragraphs = composed.text.split(separator: "\n\n").map { $0.trimmed }.filter { !$0.isEmpty }
        let whole = shown.map(\.text).joined()
        let endsInList = whole.split(whereSeparator: \.isNewline).last?.hasPrefix("- ") ?? false
        var pieces: [ReplyPiece] = []
        for paragraph in paragraphs {
            let lacking = lacking(in: paragraph, shown.map(\.text) + [whole])
            for (place, sentence) in lacking.enumerated() {
                let opens = pieces.isEmpty ? paragraphs.count > 1 || endsInList : place == 0
                let gap = opens || isList(sentence) ? "\n\n" : " "
                let sources = finder.sources(of: StreamedSentence(gap: gap, text: sentence, citations: []))
                pieces.append(ReplyPiece(text: gap + sentence, sources: sources))
            }
        }
        return pieces
    }

    /// The sentences of a paragraph that were not said, or all of it when it is a list that was not.
    private static func lacking(in paragraph: String, _ said: [String]) -> [String] {
        if isList(paragraph) { return ComposedSentences.isSaid(paragraph, in: said) ? [] : [paragraph] }
        var lacking: [String] = []
        var follows = false
        for sentence in SentenceSplitter.sentences(in: paragraph).map(String.init) {
            // "It" needs the sentence before it.
            let isLoose = ComposedSentences.leansBack(sentence) && !follows
            let isSaid = ComposedSentences.isSaid(sentence, in: said) || sentence.hasPrefix("I'm sorry")
            follows = !isSaid && !isLoose
            if follows { lacking.append(sentence) }
        }
        return lacking
    }

    private static func isList(_ text: String) -> Bool {
        text.split(separator: "\n").dropFirst().contains { $0.hasPrefix("- ") || $0.first?.isNumber == true }
    }
}
