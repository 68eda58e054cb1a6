internal import Language

extension StreamedAnswer {
    /// Whether everything that the model said was shown and it answers what was asked.
    ///
    /// The composed reply was chosen by the question: an answer that shares neither its words nor any of its numbers
    /// speaks of something else.
    package func isSound(beside composed: ReplyDraft) -> Bool {
        guard ending == .complete, faults.isEmpty, !isMended else { return false }
        let said = Set(Tokenizer.stems(in: pieces.map(\.text).joined()))
        let expected = Set(Tokenizer.stems(in: composed.text))
        let numbers = expected.filter { $0.contains(where: \.isNumber) }
        guard numbers.isEmpty || !numbers.isDisjoint(with: said) else { return false }
        let least = Double(min(said.count, expected.count)) * Self.leastShared
        return Double(said.intersection(expected).count) >= least
    }

    private static let leastShared = 0.3
}
