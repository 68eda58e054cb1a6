/// Text that can be stored.
package enum StorableText {
    /// The text without NUL, which Postgres takes for no character at all.
    package static func text(_ text: String) -> String {
        guard text.utf8.contains(0) else { return text }
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars where scalar != "\0" { scalars.append(scalar) }
        return String(scalars)
    }
}
