/// How often each stem stands in a text; stop words left out.
struct TermCounts: Hashable, Sendable {
    let counts: [String: Int]
    /// Of all of them.
    let length: Int

    init(_ text: String) {
        let stems = Wording.stems(text)
        counts = stems.reduce(into: [:]) { $0[$1, default: 0] += 1 }
        length = stems.count
    }
}
