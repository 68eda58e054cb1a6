/// What a scalar counts as when words are compared: lower case, no accents, plain digits, quotes and spaces.
///
/// Close to Unicode's NFKC case folding (UAX #15) without its conjoining scripts, and with accents left out:
/// full-width and half-width forms, mathematical and circled letters, raised and lowered digits, ligatures,
/// every kind of space. Nothing visible disappears.
package enum CharacterFolding {
    /// The scalars that stand for `scalar`: none for what is invisible, two for ligatures, else one.
    package static func fold(_ scalar: Unicode.Scalar, into append: (UInt32) -> Void) {
        let value = scalar.value
        if value < 0x80 {
            append(65...90 ~= value ? value + 32 : value)
        } else if let folded = table[value] ?? CharacterForms.letters[value] {
            folded.forEach(append)
        } else if isInvisible(value) {
            return
        } else if 0xFF01...0xFF5E ~= value {
            let narrow = value - 0xFEE0
            append(65...90 ~= narrow ? narrow + 32 : narrow)
        } else {
            foldByProperties(scalar, into: append)
        }
    }

    private static func foldByProperties(_ scalar: Unicode.Scalar, into append: (UInt32) -> Void) {
        let properties = scalar.properties
        if properties.generalCategory == .spaceSeparator {
            append(32)
        } else if let type = properties.numericType, type != .numeric, let digit = properties.numericValue {
            append(48 + UInt32(digit))
        } else if let number = CharacterForms.number(scalar) {
            String(number).unicodeScalars.forEach { append($0.value) }
        } else {
            properties.lowercaseMapping.unicodeScalars.forEach { append($0.value) }
        }
    }

    /// Zero-width characters, soft hyphens, direction marks, variation selectors, combining accents and frames.
    private static func isInvisible(_ value: UInt32) -> Bool {
        switch value {
        case 0xAD, 0x61C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x200B...0x200F, 0x202A...0x202E: true
        case 0x2060...0x206F, 0x3164, 0xFEFF, 0xFFA0, 0x180B...0x180F, 0xE0000...0xE0FFF: true
        case 0x0300...0x036F, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF: true
        case 0xFE00...0xFE0F, 0xFE20...0xFE2F: true
        default: false
        }
    }

    private static let table: [UInt32: [UInt32]] = {
        var table: [UInt32: [UInt32]] = [:]
        for row in rows {
            let parts = row.split(separator: " ")
            let plain = parts[0].unicodeScalars.map(\.value)
            for scalar in parts[1].unicodeScalars {
                table[scalar.value] = plain
                let upper = scalar.properties.uppercaseMapping.unicodeScalars
                if upper.count == 1, let upper = upper.first { table[upper.value] = plain }
            }
        }
        return table
    }()

    private static let rows = [
        "a àáâãäåāăąǎª", "c çćĉċč", "d ďđð", "e èéêëēĕėęě", "g ĝğġģ", "h ĥħ", "i ìíîïĩīĭįı", "j ĵ", "k ķ",
        "l ĺļľŀł", "n ñńņňŉ", "o òóôõöøōŏőǒº", "r ŕŗř", "s śŝşšșſ", "t ţťŧț", "u ùúûüũūŭůűų", "w ŵ", "y ýÿŷ",
        "z źżž", "ss ßẞ", "ae æ", "oe œ", "th þ", "ij ĳ", "ff ﬀ", "fi ﬁ", "fl ﬂ", "ffi ﬃ", "ffl ﬄ", "st ﬅﬆ",
        "' ‘’‚‛′ʼ`´", "\" “”„‟″«»", "- ‐‑‒–—―−﹘﹣⁃", "... …", "/ ⁄∕", ". ․。﹒｡", "@ ﹫", ": ﹕∶", ", ﹐、",
        "+ ⁺₊﬩﹢", "( ⁽₍﹙", ") ⁾₎﹚", "= ⁼₌﹦", "# ﹟", "% ﹪", "_ ﹍﹎﹏‿",
    ]
}
