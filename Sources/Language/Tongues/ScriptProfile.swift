/// What the script alone says about the language.
enum ScriptProfile {
    /// Nil for Latin script, and when there are hardly any letters.
    static func language(of scalars: [UInt32]) -> String? {
        var counts: [String: Int] = [:]
        var letters = 0
        for value in scalars where value >= 97 && ScalarClass.isLetter(value) {
            letters += 1
            if let code = code(of: value) { counts[code, default: 0] += 1 }
        }
        if let kana = counts["ja"], kana > 0, let han = counts["zh"] {
            counts["ja"] = kana + han
            counts["zh"] = nil
        }
        guard let best = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) else { return nil }
        return best.value * 2 > letters ? best.key : nil
    }

    private static func code(of value: UInt32) -> String? {
        switch value {
        case 0x0370...0x03FF: "el"
        case 0x0400...0x04FF: "ru"
        case 0x0590...0x05FF: "he"
        case 0x0600...0x06FF: "ar"
        case 0x0900...0x097F: "hi"
        case 0x0E00...0x0E7F: "th"
        case 0x3040...0x30FF: "ja"
        case 0xAC00...0xD7AF: "ko"
        case 0x3400...0x9FFF: "zh"
        default: nil
        }
    }
}
