/// Something that customers of any shop ask, in many words, and that its pages tell in others.
///
/// "It's cheaper now than when I got it" and "price adjustment" share neither a word nor much of a meaning: what
/// joins them is knowing how shops work.
struct Matter: Hashable, Sendable {
    let name: String
    /// How a page puts it.
    let wording: String
    /// How customers ask.
    let asked: [String]

    init(_ name: String, _ wording: String, asked: [String]) {
        self.name = name
        self.wording = wording
        self.asked = asked
    }
}
