/// What a scalar counts as when words are compared: lower case, no accents, plain digits, quotes and spaces.
package enum CharacterFolding {
    /// The scalars that stand for `scalar`: none for what is invisible, two for ligatures, else one.
    package static func fold(_ scalar: Unicode.Scalar, into append: (UInt32) -> Void) {
        let value = scalar.value
        if value < 0x80 {
            append(65...90 ~= value ? value + 32 : value)
        } else if let folded = table[value] {
            folded.forEach(append)
        } else if isInvisible(value) {
            return
        } else if 0xFF01...0xFF5E ~= value {
            let narrow = value - 0xFEE0
            append(65...90 ~= narrow ? narrow + 32 : narrow)
        } else if scalar.properties.generalCategory == .spaceSeparator {
            append(32)
        } else if scalar.properties.numericType == .decimal, let digit = scalar.properties.numericValue {
            append(48 + UInt32(digit))
        } else {
            let lower = scalar.properties.lowercaseMapping.unicodeScalars
            lower.forEach { append($0.value) }
        }
    }

    /// Zero-width characters, soft hyphens, direction marks, variation selectors and combining accents.
    private static func isInvisible(_ value: UInt32) -> Bool {
        switch value {
        case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x206F, 0xFEFF: true
        case 0x0300...0x036F, 0xFE00...0xFE0F, 0x180E, 0x34F: true
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
        "a àáâãäåāăąǎ", "c çćĉċč", "d ďđð", "e èéêëēĕėęě", "g ĝğġģ", "h ĥħ", "i ìíîïĩīĭįı", "j ĵ", "k ķ",
        "l ĺļľŀł", "n ñńņňŉ", "o òóôõöøōŏőǒ", "r ŕŗř", "s śŝşšș", "t ţťŧț", "u ùúûüũūŭůűų", "w ŵ", "y ýÿŷ",
        "z źżž", "ss ß", "ae æ", "oe œ", "th þ", "fi ﬁ", "fl ﬂ",
        "' ‘’‚‛′ʼ`´", "\" “”„‟″«»", "- ‐‑‒–—―−﹣", "... …", "/ ⁄", ". ․。",
    ]
}
