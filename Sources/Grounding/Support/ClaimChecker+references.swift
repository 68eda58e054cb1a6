internal import Language

/// Dates, codes and names: what is written must stand in the evidence, and beside the same things.
extension ClaimChecker {
    func dates(of sentence: ClaimSentence) -> [ClaimVerdict] {
        sentence.clauses.flatMap { clause -> [ClaimVerdict] in
            let scope = scope(of: clause, in: sentence)
                .filter { !DateMention.isMonth($0, capitalised: true) && !DayWords.all.contains($0) }
            let dates = clause.dates.sorted { $0.description < $1.description }.map { date in
                let best = best(for: scope) { date.stands(in: $0.reading.dates) }
                let rival = self.best(for: scope) {
                    !$0.reading.dates.isEmpty && !date.stands(in: $0.reading.dates)
                }
                return ClaimVerdict(
                    claim: sentence.claim(.date, date.description),
                    support: support(best, against: (rival?.score ?? 0) - 0.1))
            }
            let days = DayWords.mentions(in: clause.words).sorted().map { day in
                ClaimVerdict(
                    claim: sentence.claim(.date, day),
                    support: support(
                        best(for: scope) { DayWords.mentions(in: $0.reading.words).contains(day) }))
            }
            return dates + days
        }
    }

    /// Codes, tracking numbers and addresses must stand in the evidence letter for letter.
    func codes(of sentence: ClaimSentence) -> [ClaimVerdict] {
        WrittenCodes.all(in: sentence.text).map { code in
            let plain = WrittenCodes.plain(code)
            let best = best(for: []) { $0.written.contains(plain) }
            let known = best ?? (evidence.written.contains(plain) ? self.best(for: []) { _ in true } : nil)
            return ClaimVerdict(claim: sentence.claim(.code, code), support: support(known))
        }
    }

    /// Words that are written with a capital inside a sentence.
    func names(of sentence: ClaimSentence) -> [ClaimVerdict] {
        if sentence.speaksOfSelf { return [] }
        let words = Tokenizer.words(in: sentence.text)
        let reader = QuantityReader(sentence.text, words: words)
        var verdicts: [ClaimVerdict] = []
        for (index, word) in words.enumerated() where index > 0 {
            let written = sentence.text[word.range]
            guard written.first?.isUppercase == true, word.text.count > 1, !word.text.hasPrefix("i'"),
                !reader.gap(before: index).contains(where: { ".:!?“\"".contains($0) }),
                !DateMention.isMonth(word.text, capitalised: true), !DayWords.all.contains(word.text)
            else { continue }
            var holder: (entry: EvidenceEntry, score: Double)?
            if evidence.words.contains(word.text) {
                let scope = sentence.whole.meanings.subtracting(Meanings.of(word.text).map { [$0] } ?? [])
                holder = best(for: scope) { entry in
                    entry.reading.words.contains(word.text)
                        || Meanings.of(word.text).map(entry.around.contains) ?? true
                }
            }
            let isShops = evidence.entries.contains {
                $0.kind == .store && $0.reading.words.contains(word.text)
            }
            verdicts.append(
                ClaimVerdict(
                    claim: sentence.claim(.name, String(written)),
                    support: isShops ? anything : support(holder, least: 0.4)))
        }
        return verdicts
    }
}
