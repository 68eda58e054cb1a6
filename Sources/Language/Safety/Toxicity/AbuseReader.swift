/// Reads the words of a message, however they are spelt.
///
/// Sees through letters written as digits and signs (`1d10t`), hidden letters (`f**k`), spaced (`i d i o t`),
/// dotted, repeated and run-together ones, swapped letters, and letters of other alphabets that look alike. Takes
/// time in proportion to the text: each token is read once and none is longer than `longest` letters.
struct AbuseReader: Sendable {
    private static let longest = 40
    let words: AbuseWords

    /// The words of `text` that are made of letters or hide some.
    func read(_ text: some StringProtocol) -> [AbuseWord] {
        let folded = FoldedText(text).withLookalikesReplaced().scalars
        var found: [AbuseWord] = []
        var spaced: [UInt8] = []
        for token in folded.split(whereSeparator: ScalarClass.isSpace) {
            let core = Self.trimmed(token).prefix(Self.longest)
            guard let first = core.first else { continue }
            if core.count == 1, let letter = Self.letter(first) {
                spaced.append(letter)
                continue
            }
            flush(&spaced, into: &found)
            read(core, into: &found)
        }
        flush(&spaced, into: &found)
        return found
    }

    /// Letters that stood alone: `I h a t e` and `a`.
    private func flush(_ spaced: inout [UInt8], into found: inout [AbuseWord]) {
        defer { spaced.removeAll(keepingCapacity: true) }
        guard spaced.count >= 3 else {
            for _ in spaced { found.append(AbuseWord([])) }
            return
        }
        let joined = Array(spaced.prefix(Self.longest))
        let grades = words.grades(of: joined)
        found.append(
            AbuseWord(grades.isEmpty ? words.grades(of: Array(joined.dropFirst())) : grades, isObscured: true)
        )
    }

    private func read(_ core: ArraySlice<UInt32>, into found: inout [AbuseWord]) {
        if core.allSatisfy({ Self.letter($0) != nil || $0 == Self.apostrophe }) {
            found.append(plain(core))
            return
        }
        let parts = core.split(whereSeparator: Self.separators.contains)
        if parts.count >= 3, parts.allSatisfy({ $0.count == 1 }) {
            let grades = words.grades(of: core.compactMap(Self.letter))
            found.append(AbuseWord(grades, isObscured: true))
            return
        }
        for part in parts {
            if part.allSatisfy({ Self.letter($0) != nil || $0 == Self.apostrophe }) {
                found.append(AbuseWord(words.grades(of: part.compactMap(Self.letter))))
            } else {
                found.append(disguised(part))
            }
        }
    }

    /// A word of letters alone.
    private func plain(_ core: ArraySlice<UInt32>) -> AbuseWord {
        let letters = core.compactMap(Self.letter)
        var stem = letters
        if let end = core.lastIndex(of: Self.apostrophe), words.wholeGrades(of: letters).isEmpty {
            stem = core[..<end].compactMap(Self.letter)
        }
        let grades = words.grades(of: stem)
        if !grades.isEmpty { return AbuseWord(grades) }
        if AbuseWords.squeezed(stem).count + 2 <= stem.count {
            let squeezed = words.squeezedGrades(of: stem)
            if !squeezed.isEmpty, Self.hasLongRun(stem) { return AbuseWord(squeezed, isObscured: true) }
        }
        let slipped = words.slippedGrades(of: stem)
        return AbuseWord(slipped.isEmpty ? runTogether(stem) : slipped, isObscured: true)
    }

    /// `deathto` and `todie`: a graded word with a small one.
    private func runTogether(_ letters: [UInt8]) -> AbuseGrades {
        guard letters.count >= 6 else { return [] }
        for length in 1...5 where letters.count - length >= 4 {
            if Self.smallWords.contains(Array(letters.prefix(length))) {
                let grades = words.wholeGrades(of: Array(letters.dropFirst(length)))
                if !grades.isEmpty { return grades }
            }
            if Self.smallWords.contains(Array(letters.suffix(length))) {
                let grades = words.wholeGrades(of: Array(letters.dropLast(length)))
                if !grades.isEmpty { return grades }
            }
        }
        return []
    }

    /// A word with digits or signs in it.
    private func disguised(_ part: ArraySlice<UInt32>) -> AbuseWord {
        let hasLetters = part.contains { Self.letter($0) != nil }
        guard hasLetters else {
            let isMasked = part.count >= 3 && part.allSatisfy(Self.swearSigns.contains)
            return AbuseWord(isMasked ? .strong : [], isObscured: true)
        }
        for one in [UInt8(ascii: "i"), UInt8(ascii: "l")] {
            let letters = part.compactMap { $0 == 49 ? one : Self.letter($0) ?? Self.lookalikes[$0] }
            var grades = words.grades(of: letters)
            if grades.isEmpty, letters.count > 4 { grades = words.squeezedGrades(of: letters) }
            if !grades.isEmpty { return AbuseWord(grades, isObscured: true) }
        }
        let masked = maskedGrades(of: part)
        if !masked.isEmpty { return AbuseWord(masked, isObscured: true) }
        let letters = part.compactMap(Self.letter)
        return AbuseWord(letters.count >= 4 ? words.grades(of: letters) : [], isObscured: true)
    }

    /// `f**k`: the first letter shows, and those that show agree.
    private func maskedGrades(of part: ArraySlice<UInt32>) -> AbuseGrades {
        let token = part.map { Self.letter($0) ?? (Self.masks.contains($0) ? 0 : Self.lookalikes[$0] ?? 1) }
        guard token.count >= 3, token.contains(0) else { return [] }
        for word in words.maskable {
            guard word.letters.count == token.count || (word.isPrefix && token.count > word.letters.count),
                word.letters.first == token.first
            else { continue }
            if zip(token, word.letters).allSatisfy({ $0 == 0 || $0 == $1 }) { return word.grades }
        }
        return []
    }
}
