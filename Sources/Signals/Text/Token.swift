/// A word of a turn with its place in the turn's sentences.
struct Token: Hashable, Sendable {
    /// Lower case, without accents.
    let text: String
    /// For comparing: singular.
    let key: String
    let range: Range<String.Index>
    let sentence: Int
    let clause: Int
    /// Began with a capital letter.
    let isCapitalised: Bool
    /// The characters between the word before and this one.
    let gap: Substring

    var number: Double? { text.first?.isNumber == true ? Double(text) : nil }
}
