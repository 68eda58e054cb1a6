internal import Language

/// What the claims of a reply may rest on.
package struct Evidence: Sendable {
    private static let read = ReadPassages()

    package let pieces: [EvidencePiece]
    let entries: [EvidenceEntry]
    /// The meanings of all pieces.
    let known: Set<String>
    /// The meanings of each piece.
    let meanings: [Set<String>]
    /// Every word of all pieces, folded.
    let words: Set<String>
    /// All letters and digits, for codes and addresses.
    let written: String

    package init(_ pieces: [EvidencePiece]) {
        self.pieces = pieces
        entries = pieces.indices.flatMap { Self.read.entries(of: pieces[$0], at: $0) }
        var meanings = [Set<String>](repeating: [], count: pieces.count)
        for entry in entries { meanings[entry.piece].formUnion(entry.reading.meanings.union(entry.around)) }
        self.meanings = meanings
        known = meanings.reduce(into: []) { $0.formUnion($1) }
        let headings = pieces.map { $0.title + " " + ($0.section ?? "") }
        var words = Set(headings.flatMap { Tokenizer.terms(in: $0) })
        for entry in entries {
            words.formUnion(entry.reading.words)
            for text in entry.statement.context { words.formUnion(Tokenizer.terms(in: text)) }
        }
        self.words = words
        // Markup hides addresses that statements no longer have.
        let texts = pieces.flatMap { [$0.title, $0.section ?? "", $0.text, $0.address ?? ""] }
        written = texts.map { WrittenCodes.plain($0) }.joined(separator: " ")
    }

    /// How much of what `scope` speaks of `entry` speaks of too, 0 to 1; nil when the scope says nothing.
    ///
    /// A word that only other statements hold points away from this one; one that no evidence holds may be a
    /// paraphrase.
    func support(of scope: Set<String>, by entry: EvidenceEntry) -> Double? {
        share(of: scope) { meaning in
            if entry.reading.meanings.contains(meaning) || entry.polarity.denied.contains(meaning) {
                return 1
            }
            return entry.around.contains(meaning) ? 0.6 : 0
        }
    }

    /// The same for one part of `entry`: the rest of the statement counts as what stands around it.
    func support(of scope: Set<String>, by part: TextReading, of entry: EvidenceEntry) -> Double? {
        share(of: scope) { meaning in
            if part.meanings.contains(meaning) { return 1 }
            return entry.reading.meanings.contains(meaning) || entry.around.contains(meaning) ? 0.6 : 0
        }
    }

    private func share(of scope: Set<String>, presence: (String) -> Double) -> Double? {
        var (total, shared) = (0.0, 0.0)
        for meaning in scope {
            let weight = Meanings.isGeneral(meaning) ? 0.3 : 1
            let present = presence(meaning)
            shared += weight * present
            total += present > 0 || known.contains(meaning) ? weight : weight * 0.4
        }
        return total > 0 ? shared / total : nil
    }
}
