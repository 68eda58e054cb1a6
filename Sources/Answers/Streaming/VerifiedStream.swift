/// Lets a model's answer through sentence by sentence, each only after it has been checked.
///
/// Whatever the model does, only sentences leave that `SentenceCheck` finds nothing against: numbers, dates and
/// offers stand in the evidence, addresses are known, no markup, no rules, no other role. A judge may look on
/// as well. What only talks waits for a sentence that rests on the evidence; where none comes, nothing is said.
/// What is released is never taken back, so a failure on the way leaves whole sentences.
package struct VerifiedStream: Sendable {
    /// Says whether a sentence follows from the evidence; nil when it can't tell.
    package typealias Judge = @Sendable (JudgePrompt) async -> Bool?

    private let check: SentenceCheck
    private let prompt: GroundedPrompt
    private let foreign: ForeignSentence
    private let composed: ComposedSentences
    private let judge: Judge?

    /// No answer is longer.
    private static let mostWords = 110

    package init(
        voice: StoreVoice, prompt: GroundedPrompt, composed: ReplyDraft,
        judge: Judge? = nil
    ) {
        check = SentenceCheck(voice: voice, prompt: prompt)
        self.prompt = prompt
        foreign = ForeignSentence(prompt.evidence)
        self.composed = ComposedSentences(composed.text)
        self.judge = judge
    }

    /// Reads the answer to its end.
    ///
    /// - Parameters:
    ///   - words: What the model says; what it throws ends the answer.
    ///   - release: Shows a piece; what it throws ends everything.
    nonisolated(nonsending) package func run(
        _ words: AsyncThrowingStream<String, any Error>, release: (ReplyPiece) async throws -> Void
    ) async throws -> StreamedAnswer {
        var screen = SentenceScreen(evidence: prompt.evidence, composed: composed)
        var cutter = SentenceCutter()
        var ending: StreamedAnswer.Ending?
        var rest = words.makeAsyncIterator()
        while ending == nil {
            let sentences: [StreamedSentence]
            do {
                guard let words = try await rest.next() else { break }
                sentences = cutter.feed(words)
            } catch {
                try Task.checkCancellation()
                // What is left in hand may be half a sentence.
                ending = .cut
                break
            }
            ending = try await screenAll(sentences, &screen, release)
        }
        if ending == nil { ending = try await screenAll(cutter.finish(), &screen, release) }
        return StreamedAnswer(
            pieces: screen.pieces, ending: ending ?? .complete, faults: screen.faults,
            isMended: screen.isMended)
    }

    /// Nil as long as the answer may go on.
    nonisolated(nonsending) private func screenAll(
        _ sentences: [StreamedSentence], _ screen: inout SentenceScreen,
        _ release: (ReplyPiece) async throws -> Void
    ) async throws -> StreamedAnswer.Ending? {
        for sentence in sentences {
            guard let text = SentenceForm.opened(sentence.text) else { continue }
            var sentence = sentence
            let fault = await fault(in: text, screen)
            sentence.text = SentenceForm.plain(text)
            if let fault {
                for piece in screen.drop(sentence, because: fault) { try await release(piece) }
                if screen.onlyRepeats { return .tooLong }
                if Declination.isFinal(sentence.text) { return .declined }
                continue
            }
            for piece in screen.admit(sentence) { try await release(piece) }
            if screen.words >= Self.mostWords { return .tooLong }
        }
        return nil
    }

    private func fault(in text: String, _ screen: SentenceScreen) async -> SentenceFault? {
        if screen.isRepeated(text) { return .repeated }
        if SpokenThought.stands(in: text) { return .thought }
        if foreign.stands(in: text) { return .language }
        if let fault = check.fault(in: text) { return fault }
        if screen.isDangling(text) { return .dangling }
        guard let judge, text.contains(where: \.isLetter) else { return nil }
        // A judge that doesn't answer leaves it at what the checks say.
        let isSupported = await judge(JudgePrompt(sentence: text, prompt: prompt))
        return isSupported == false ? .judged : nil
    }
}
