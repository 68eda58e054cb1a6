extension FoldedText {
    /// The text with Cyrillic and Greek letters that pass for Latin ones replaced where they stand among Latin
    /// letters or digits, and with `O` and `l` inside numbers read as digits.
    ///
    /// Scalar by scalar, so places stay the same. A word that is all Cyrillic or Greek is left alone. Source of
    /// the pairs: Unicode's confusables (UTS #39), the letters of living alphabets.
    func withLookalikesReplaced() -> FoldedText {
        var copy = self
        var start = 0
        while start < count {
            guard !ScalarClass.isSpace(scalars[start]) else {
                start += 1
                continue
            }
            var end = start
            while end < count, !ScalarClass.isSpace(scalars[end]) { end += 1 }
            copy.replaceLookalikes(in: start..<end)
            start = end
        }
        return copy
    }

    private mutating func replaceLookalikes(in run: Range<Int>) {
        var foreign = false
        var ascii = false
        var digits = 0
        var slips = 0
        var others = 0
        for value in scalars[run] {
            if ScalarClass.isDigit(value) {
                digits += 1
            } else if value >= 0x80 {
                if Self.lookalikes[value] != nil {
                    foreign = true
                } else if ScalarClass.isLetter(value) {
                    return
                }
            } else if 97...122 ~= value {
                ascii = true
                if value == 0x6F || value == 0x6C || value == 0x69 { slips += 1 } else { others += 1 }
            }
        }
        if foreign, ascii || digits > 0 {
            for index in run { if let latin = Self.lookalikes[scalars[index]] { scalars[index] = latin } }
        }
        guard digits >= 3, others == 0, foreign || slips > 0, slips * 2 <= digits else { return }
        for index in run where ScalarClass.isLetter(scalars[index]) { replaceSlip(at: index, in: run) }
    }

    /// `4l11` and `4O12`: a letter between digits.
    private mutating func replaceSlip(at index: Int, in run: Range<Int>) {
        guard let digit = [0x6F: 48, 0x6C: 49, 0x69: 49][scalars[index]] as UInt32?, index > run.lowerBound,
            ScalarClass.isDigit(scalars[index - 1])
        else { return }
        var next = index + 1
        while next < run.upperBound, next - index < 5, [0x6F, 0x6C, 0x69].contains(scalars[next]) {
            next += 1
        }
        if next < run.upperBound, ScalarClass.isDigit(scalars[next]) { scalars[index] = digit }
    }

    private static let lookalikes: [UInt32: UInt32] = {
        let foreign = "авсԁеѐёԍһіїјкӏмнопрԛѕтуѵԝхүαβεζηικμνορτυχγϲϳօսհցք".unicodeScalars
        let latin = "abcdeeeghiijklmhonpqstyvwxyabezhikmnoptuxycjouhgp".unicodeScalars
        return Dictionary(
            zip(foreign.map(\.value), latin.map(\.value)), uniquingKeysWith: { first, _ in first })
    }()
}
