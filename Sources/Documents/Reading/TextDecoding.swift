internal import Knowledge

/// Bytes that are text.
enum TextDecoding {
    /// The text without a byte order mark, NUL and other characters that nobody sees.
    ///
    /// Guessing an encoding would put wrong letters before customers; so it is UTF-8 unless another one is named.
    static func text(_ bytes: [UInt8], _ charset: String?) throws(DocumentError) -> String {
        InvisibleCharacters.removed(from: StorableText.text(try decoded(bytes, charset)))
    }

    private static func decoded(_ bytes: [UInt8], _ charset: String?) throws(DocumentError) -> String {
        if let text = String(validating: bytes, as: UTF8.self) {
            return text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
        }
        switch charset {
        case "iso-8859-1", "latin1", "windows-1252", "cp1252", "iso-8859-15": return western(bytes, charset)
        case nil, "utf-8", "utf8": throw DocumentError("isn't UTF-8 text")
        case let charset?: throw DocumentError("is in the character set \(charset), which can't be read")
        }
    }

    /// Windows-1252, which is what Latin-1 means on the web (WHATWG Encoding Standard, section 4.2).
    private static func western(_ bytes: [UInt8], _ charset: String?) -> String {
        var text = String.UnicodeScalarView()
        for byte in bytes {
            switch byte {
            case 0xA4 where charset == "iso-8859-15": text.append("€")
            case 0x80...0x9F: text.append(windows[Int(byte) - 0x80])
            default: text.append(Unicode.Scalar(byte))
            }
        }
        return String(text)
    }

    private static let windows: [Unicode.Scalar] = [
        "€", "\u{81}", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "\u{8D}", "Ž", "\u{8F}",
        "\u{90}", "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", "\u{9D}", "ž", "Ÿ",
    ]
}
