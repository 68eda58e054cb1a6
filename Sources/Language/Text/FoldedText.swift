/// A text as recognisers see it, each scalar with the place in the original that it came from.
///
/// Lower case, accents folded, full-width forms narrowed, invisible characters gone: so `４１１１` and a card
/// number with zero-width spaces in it are found like plain ones, and the original range is what gets replaced.
package struct FoldedText: Sendable {
    /// Folded Unicode scalar values.
    package internal(set) var scalars: [UInt32] = []
    /// UTF-8 offset in the original where the scalar at the same index starts.
    private var starts: [Int] = []
    /// UTF-8 offset in the original where it ends.
    private var ends: [Int] = []

    package init(_ text: some StringProtocol) {
        scalars.reserveCapacity(text.utf8.count)
        starts.reserveCapacity(text.utf8.count)
        ends.reserveCapacity(text.utf8.count)
        var offset = 0
        for scalar in text.unicodeScalars {
            let end = offset + UTF8.width(scalar)
            CharacterFolding.fold(scalar) { value in
                scalars.append(value)
                starts.append(offset)
                ends.append(end)
            }
            offset = end
        }
    }

    package var count: Int { scalars.count }

    /// Where the folded scalars of `range` stand in the original, in UTF-8 offsets.
    package func offsets(of range: Range<Int>) -> Range<Int> {
        guard !range.isEmpty else { return 0..<0 }
        return starts[range.lowerBound]..<ends[range.upperBound - 1]
    }

    /// Where the folded scalars of `range` stand in `text`, the text that this was made from.
    package func range(of range: Range<Int>, in text: some StringProtocol) -> Range<String.Index> {
        let offsets = offsets(of: range)
        let lower = text.utf8.index(text.startIndex, offsetBy: offsets.lowerBound)
        return lower..<text.utf8.index(lower, offsetBy: offsets.count)
    }

    package func text(_ range: Range<Int>) -> String {
        var view = String.UnicodeScalarView()
        for value in scalars[range] {
            if let scalar = Unicode.Scalar(value) { view.append(scalar) }
        }
        return String(view)
    }
}
