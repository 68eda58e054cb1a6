/// Letters and numbers in other dress: mathematical, circled, squared, small capital, accented, Roman.
///
/// Read from the characters' Unicode names when first used, so that no table has to be written down.
enum CharacterForms {
    /// The plain small letter of each.
    static let letters: [UInt32: [UInt32]] = {
        var letters: [UInt32: [UInt32]] = [:]
        for block in blocks {
            for value in block {
                guard let scalar = Unicode.Scalar(value), let name = scalar.properties.name,
                    let letter = plainLetter(named: name)
                else { continue }
                letters[value] = [letter]
            }
        }
        return letters
    }()

    /// The number of `⑩`, `⒓` or `⑴`; nil for fractions and whatever is no number in Western use.
    static func number(_ scalar: Unicode.Scalar) -> Int? {
        switch scalar.value {
        case 0x2460...0x249B, 0x24EA...0x24FF, 0x2776...0x2793:
            scalar.properties.numericValue.flatMap { Int(exactly: $0) }
        default: nil
        }
    }

    /// Latin extended, phonetic, raised, letterlike, enclosed, mathematical.
    private static let blocks: [ClosedRange<UInt32>] = [
        0x100...0x2AF, 0x1D00...0x1DBF, 0x1E00...0x1EFF, 0x2071...0x209F, 0x2100...0x214F, 0x249C...0x24E9,
        0x1D400...0x1D7CB, 0x1F110...0x1F189,
    ]

    /// The letter in `MATHEMATICAL BOLD CAPITAL A` or `LATIN SMALL LETTER E WITH CIRCUMFLEX AND ACUTE`.
    private static func plainLetter(named name: String) -> UInt32? {
        guard let kind = prefixes.first(where: { name.hasPrefix($0) }), !name.contains("GREEK") else {
            return nil
        }
        var words = name.split(separator: " ")
        if kind == "LATIN ", let with = words.firstIndex(of: "WITH") { words.removeSubrange(with...) }
        guard let last = words.last?.utf8, last.count == 1, let letter = last.first else { return nil }
        return 65...90 ~= letter ? UInt32(letter) + 32 : nil
    }

    private static let prefixes = [
        "LATIN ", "MATHEMATICAL ", "CIRCLED LATIN ", "NEGATIVE CIRCLED LATIN ", "SQUARED LATIN ",
        "NEGATIVE SQUARED LATIN ", "PARENTHESIZED LATIN ", "MODIFIER LETTER ", "SUPERSCRIPT LATIN ",
        "LATIN SUBSCRIPT ", "SCRIPT ", "DOUBLE-STRUCK ", "BLACK-LETTER ",
    ]
}
