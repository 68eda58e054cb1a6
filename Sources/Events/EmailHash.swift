internal import Crypto

/// An e-mail address as the rest of the system may know it: SHA-256 of the trimmed, lower-cased address.
///
/// Lower-case hexadecimal, 64 characters: what advertising platforms match on.
package struct EmailHash: RawRepresentable, Hashable, Sendable, Codable, CustomStringConvertible {
    package let rawValue: String

    package init(rawValue: String) {
        self.rawValue = rawValue
    }

    package init(email: String) {
        let words = email.drop(while: \.isWhitespace)
        let normal = String(words.reversed().drop(while: \.isWhitespace).reversed()).lowercased()
        let digest = SHA256.hash(data: Array(normal.utf8))
        rawValue = Hexadecimal.text(of: digest)
    }

    package var description: String { rawValue }
}
