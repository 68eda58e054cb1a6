internal import Language

extension Statement {
    /// Whether `text` reads out cells of this row behind its name, with or without their columns: `Canada: $14.95`
    /// or `Canada: cost $14.95; delivery time 5 days`.
    func isRead(as text: String) -> Bool {
        guard isRow, let colon = text.firstIndex(of: ":") else { return false }
        let name = Tokenizer.terms(in: text[..<colon])
        let bodies = parts.compactMap { part -> [String]? in
            let words = Tokenizer.terms(in: part)
            return words.starts(with: name) ? Array(words.dropFirst(name.count)) : nil
        }
        let cells = text[text.index(after: colon)...].split(separator: ";")
        return !name.isEmpty && !cells.isEmpty
            && cells.allSatisfy { cell in
                let words = Tokenizer.terms(in: cell)
                return !words.isEmpty && bodies.contains { $0.suffix(words.count).elementsEqual(words) }
            }
    }
}
