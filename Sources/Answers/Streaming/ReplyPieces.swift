internal import Language

/// Cuts a reply into the pieces that are shown one after the other.
package enum ReplyPieces {
    /// One piece a sentence; joined they are `text` again.
    package static func of(_ text: String) -> [String] {
        let starts = SentenceSplitter.ranges(in: text).map(\.lowerBound)
        guard !starts.isEmpty else { return text.isEmpty ? [] : [text] }
        let cuts = [text.startIndex] + starts.dropFirst() + [text.endIndex]
        return zip(cuts, cuts.dropFirst()).map { String(text[$0..<$1]) }
    }
}
