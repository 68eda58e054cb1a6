/// Characters that only say where a word may be parted: nobody sees them, and with them no word is found.
enum InvisibleCharacters {
    private static let softHyphen: Unicode.Scalar = "\u{AD}"
    /// Also the zero-width space, the word joiner and the zero-width no-break space.
    private static let all: Set<Unicode.Scalar> = [softHyphen, "\u{200B}", "\u{2060}", "\u{FEFF}"]

    /// The text without them; a word that is parted at the end of a line is put together again.
    static func removed(from text: String) -> String {
        // Two bytes at least, none of them ASCII.
        guard text.utf8.contains(where: { $0 >= 0xC2 }), text.unicodeScalars.contains(where: all.contains)
        else { return text }
        var kept = String.UnicodeScalarView()
        var parted = Parted.no
        for scalar in text.unicodeScalars {
            switch scalar {
            case softHyphen: parted = .inWord
            case let scalar where all.contains(scalar): continue
            case "\n", "\r":
                if parted == .no { kept.append(scalar) } else { parted = .atLineEnd }
            case " " where parted == .atLineEnd, "\t" where parted == .atLineEnd: continue
            default:
                parted = .no
                kept.append(scalar)
            }
        }
        return String(kept)
    }

    private enum Parted {
        case no, inWord, atLineEnd
    }
}
