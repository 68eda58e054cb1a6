internal import Language

/// What has been said so far, and what a new sentence makes of it.
struct SentenceScreen: Sendable {
    private let finder: SourceFinder
    private let substance: Substance
    private let composed: ComposedSentences

    private(set) var pieces: [ReplyPiece] = []
    private(set) var faults: [SentenceFault: Int] = [:]
    private(set) var isMended = false
    private(set) var words = 0
    /// Sentences that say nothing without one after them that rests on the evidence: talk, and what ends with a colon.
    private var held: [StreamedSentence] = []
    /// A sentence of the composed reply is held, to be said first.
    private var holdsMend = false
    /// The sentence before was left out.
    private var leftOut = false
    /// What "it" pointed to may have been left out as well.
    private var isLost = false
    /// What the last sentence that was shown speaks of.
    private var subject = SubjectPhrase.unclear
    /// The sentences that came, in their words alone.
    private var said: Set<String> = []

    /// A model that repeats itself so often has nothing more to say.
    private static let mostRepeats = 3

    init(evidence: EvidenceList, composed: ComposedSentences) {
        finder = SourceFinder(evidence)
        substance = Substance(evidence)
        self.composed = composed
    }

    /// Leaves a sentence out; returns what is to be released in its place.
    mutating func drop(_ sentence: StreamedSentence, because fault: SentenceFault) -> [ReplyPiece] {
        faults[fault, default: 0] += 1
        if fault == .repeated || fault == .thought { return [] }
        let own = SubjectPhrase(sentence.text)
        let isOfSame = own == .pronoun ? !isLost && !pieces.isEmpty : own != .unclear && own == subject
        leftOut = true
        isLost = isLost || !isOfSame
        guard fault != .declined, !holdsMend,
            let text = composed.fitting(
                sentence.text, besides: pieces.map(\.text) + [pieces.map(\.text).joined()])
        else { return [] }
        let mend = StreamedSentence(gap: sentence.gap, text: text, citations: [])
        said.insert(Self.words(of: text))
        let introduces = SubjectPhrase(text)
        if introduces == own, own != .unclear { isLost = false }
        if pieces.isEmpty {
            // Where nothing of the model's is shown after it, the composed reply says it better.
            held.append(mend)
            holdsMend = true
            return []
        }
        held.removeAll { $0.text.hasSuffix(":") }
        subject = introduces
        isMended = true
        return release(mend)
    }

    var onlyRepeats: Bool { faults[.repeated, default: 0] >= Self.mostRepeats }

    /// Whether a sentence was said before.
    func isRepeated(_ text: String) -> Bool { said.contains(Self.words(of: text)) }

    private static func words(of text: String) -> String { Tokenizer.terms(in: text).joined(separator: " ") }

    /// Whether a sentence points to one that was left out.
    func isDangling(_ text: String) -> Bool {
        guard leftOut, ComposedSentences.leansBack(text) else { return false }
        return isLost || SubjectPhrase(text) != .pronoun
    }

    /// Takes a checked sentence; returns what is to be released for it.
    mutating func admit(_ sentence: StreamedSentence) -> [ReplyPiece] {
        said.insert(Self.words(of: sentence.text))
        guard !sentence.text.hasSuffix(":"), substance.stands(in: sentence.text) else {
            held.append(sentence)
            return []
        }
        leftOut = false
        isLost = false
        let own = SubjectPhrase(sentence.text)
        if own != .pronoun { subject = own }
        if holdsMend {
            holdsMend = false
            isMended = true
        }
        return release(sentence)
    }

    /// What was held goes with the sentence, as one piece.
    private mutating func release(_ sentence: StreamedSentence) -> [ReplyPiece] {
        let parts = held + [sentence]
        held = []
        var text = pieces.isEmpty ? "" : parts[0].gap
        for (place, part) in parts.enumerated() { text += (place == 0 ? "" : part.gap) + part.text }
        var sources: [String] = []
        for source in parts.flatMap(finder.sources) where !sources.contains(source) { sources.append(source) }
        let piece = ReplyPiece(text: text, sources: sources)
        pieces.append(piece)
        words += text.split(whereSeparator: \.isWhitespace).count
        return [piece]
    }
}
