/// Questions about a folded scalar.
enum ScalarClass {
    static func isDigit(_ value: UInt32) -> Bool { value >= 48 && value <= 57 }

    static func isLetter(_ value: UInt32) -> Bool {
        if value < 0x80 { return value >= 97 && value <= 122 }
        return Unicode.Scalar(value)?.properties.isAlphabetic ?? false
    }

    static func isWordPart(_ value: UInt32) -> Bool { isDigit(value) || isLetter(value) }

    static func isSpace(_ value: UInt32) -> Bool {
        value == 32 || (value >= 9 && value <= 13) || value == 0x2028
    }

    /// Writing without spaces between words: every character is taken as a word of its own.
    static func isIdeograph(_ value: UInt32) -> Bool {
        switch value {
        case 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x2FA1F: true
        default: false
        }
    }
}
