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
    /// What is to be said in place of a sentence that was left out, before anything was said.
    private var replacement: String?
    private var leftOut = false
    /// The sentences that came, in their words alone.
    private var said: Set<String> = []

    /// A model that repeats itself so often has nothing more to say.
    private static let mostRepeats = 3

    init(evidence: EvidenceList, composed: ComposedSentences) {
        finder = SourceFinder(evidence)
        substance = Substance(evidence)
        self.composed = composed
    }

    /// Leaves a sentence out.
    mutating func drop(_ sentence: StreamedSentence, because fault: SentenceFault) {
        faults[fault, default: 0] += 1
        if fault == .repeated || fault == .thought { return }
        leftOut = true
        if pieces.isEmpty, replacement == nil, fault != .declined {
            replacement = composed.fitting(sentence.text)
        }
    }

    var onlyRepeats: Bool { faults[.repeated, default: 0] >= Self.mostRepeats }

    /// Whether a sentence was said before.
    func isRepeated(_ text: String) -> Bool { said.contains(Self.words(of: text)) }

    private static func words(of text: String) -> String { Tokenizer.terms(in: text).joined(separator: " ") }

    /// Whether a sentence points to one that was left out.
    func isDangling(_ text: String) -> Bool {
        let unit = TextUnit(
            kind: .sentence, display: text, quote: text, stems: [], block: 0, position: 0, leads: false)
        return leftOut && unit.leansBack
    }

    /// Takes a checked sentence; returns what is to be released for it.
    mutating func admit(_ sentence: StreamedSentence) -> [ReplyPiece] {
        said.insert(Self.words(of: sentence.text))
        guard !sentence.text.hasSuffix(":"), substance.stands(in: sentence.text) else {
            held.append(sentence)
            return []
        }
        leftOut = false
        var fresh: [ReplyPiece] = []
        if let text = replacement {
            let mend = StreamedSentence(gap: " ", text: text, citations: [])
            fresh.append(piece(mend, text: text))
            replacement = nil
            isMended = true
        }
        var text = ""
        for part in held + [sentence] { text += (text.isEmpty ? "" : part.gap) + part.text }
        let gap = pieces.isEmpty && fresh.isEmpty ? "" : (held.first ?? sentence).gap
        held = []
        fresh.append(piece(sentence, text: gap + text))
        pieces += fresh
        words += fresh.map { $0.text.split(whereSeparator: \.isWhitespace).count }.reduce(0, +)
        return fresh
    }

    private func piece(_ sentence: StreamedSentence, text: String) -> ReplyPiece {
        ReplyPiece(text: text, sources: finder.sources(of: sentence))
    }
}
