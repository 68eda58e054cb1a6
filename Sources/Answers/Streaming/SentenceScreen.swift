internal import Language

/// What has been said so far, and what a new sentence makes of it.
struct SentenceScreen: Sendable {
    private let finder: SourceFinder
    private let composed: ComposedSentences

    private(set) var pieces: [ReplyPiece] = []
    private(set) var faults: [SentenceFault: Int] = [:]
    private(set) var isMended = false
    private(set) var words = 0
    /// A sentence that ends with a colon says nothing without the one after it.
    private var introduction: StreamedSentence?
    /// What is to be said in place of a sentence that was left out, before anything was said.
    private var replacement: String?
    private var leftOut = false

    init(finder: SourceFinder, composed: ComposedSentences) {
        self.finder = finder
        self.composed = composed
    }

    /// Leaves a sentence out.
    mutating func drop(_ sentence: StreamedSentence, because fault: SentenceFault) {
        faults[fault, default: 0] += 1
        leftOut = true
        if pieces.isEmpty, replacement == nil, fault != .declined {
            replacement = composed.fitting(sentence.text)
        }
    }

    /// Whether a sentence points to one that was left out.
    func isDangling(_ text: String) -> Bool {
        let unit = TextUnit(
            kind: .sentence, display: text, quote: text, stems: [], block: 0, position: 0, leads: false)
        return leftOut && unit.leansBack
    }

    /// Takes a checked sentence; returns what is to be released for it.
    mutating func admit(_ sentence: StreamedSentence) -> [ReplyPiece] {
        leftOut = false
        if sentence.text.hasSuffix(":") {
            introduction = sentence
            return []
        }
        var fresh: [ReplyPiece] = []
        if let text = replacement {
            let mend = StreamedSentence(gap: " ", text: text, citations: [])
            fresh.append(piece(mend, text: text))
            replacement = nil
            isMended = true
        }
        var text = sentence.text
        var gap = sentence.gap
        if let opening = introduction {
            text = opening.text + sentence.gap + text
            gap = opening.gap
            introduction = nil
        }
        let isFirst = pieces.isEmpty && fresh.isEmpty
        fresh.append(piece(sentence, text: (isFirst ? "" : gap) + text))
        pieces += fresh
        words += fresh.map { $0.text.split(whereSeparator: \.isWhitespace).count }.reduce(0, +)
        return fresh
    }

    private func piece(_ sentence: StreamedSentence, text: String) -> ReplyPiece {
        ReplyPiece(text: text, sources: finder.sources(of: sentence))
    }
}
