internal import Language

extension Statement {
    /// Whether `text` reads out cells of this row behind its name, with or without their columns: `Canada: $14.95`
    /// or `Canada: cost $14.95; delivery time 5 days`.
    ///
    /// Where several rows have one name, what tells them apart belongs to it: `Canada, Express: $29.95`.
    func isRead(as text: String) -> Bool {
        guard isRow, let colon = text.firstIndex(of: ":") else { return false }
        let name = Tokenizer.terms(in: text[..<colon])
        let cells = text[text.index(after: colon)...].split(separator: ";").map { Tokenizer.terms(in: $0) }
        guard !cells.isEmpty, !cells.contains(where: \.isEmpty) else { return false }
        let parts = parts.map { Tokenizer.terms(in: $0) }
        return name.indices.contains { last in
            let first = name[...last]
            let bodies = parts.filter { $0.starts(with: first) }.map { $0.dropFirst(first.count) }
            return Self.holds(name[(last + 1)...], bodies)
                && cells.allSatisfy { words in bodies.contains { Self.ends($0, with: words[...]) } }
        }
    }

    /// Whether the words are cells of the row, one after the other.
    private static func holds(_ words: ArraySlice<String>, _ bodies: [ArraySlice<String>]) -> Bool {
        words.isEmpty
            || words.indices.contains { last in
                bodies.contains { ends($0, with: words[...last]) } && holds(words[(last + 1)...], bodies)
            }
    }

    private static func ends(_ body: ArraySlice<String>, with words: ArraySlice<String>) -> Bool {
        body.suffix(words.count).elementsEqual(words)
    }
}
