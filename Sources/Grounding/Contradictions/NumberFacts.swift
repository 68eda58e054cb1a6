internal import Language

/// Reads the facts with a number out of passages.
struct NumberFacts {
    let passages: [ContradictionPassage]

    /// In the order of the passages.
    func all() -> [NumberFact] {
        passages.indices.flatMap { place in
            StatementReader.statements(in: passages[place].text).flatMap { facts(of: $0, in: place) }
        }
    }

    private func facts(of statement: Statement, in place: Int) -> [NumberFact] {
        let passage = passages[place]
        let section = passage.heading?.split(separator: ">").last.map(String.init)
        let headings = [section, statement.context.first].compactMap(\.self)
        let heading = Set(headings.flatMap(SubjectWords.stems))
        let surroundings = Set(
            Tokenizer.stems(
                in: ([passage.title, passage.heading ?? "", statement.text] + statement.context)
                    .joined(separator: " ")))
        let leans = ["it", "they", "this", "these"].contains(Tokenizer.terms(in: statement.text).first ?? "")
        let beside = QuantityReader(statement.text).mentions().map(\.quantity)
        return statement.parts.flatMap { part -> [NumberFact] in
            let reader = QuantityReader(part)
            return reader.mentions().compactMap { mention in
                guard mention.quantity.unit != .count, mention.quantity.unit != .clock else { return nil }
                var subject = Self.subject(of: mention, in: reader)
                if subject.isEmpty { subject = heading }
                if subject.isEmpty { subject = Set(SubjectWords.stems(passage.title)) }
                return NumberFact(
                    passage: place, quote: statement.quote, mention: mention, subject: subject,
                    heading: heading, leansOnHeading: leans, surroundings: surroundings, beside: beside,
                    role: Self.role(of: mention, in: reader.words.map(\.text)))
            }
        }
    }

    /// What stands before a number says what it belongs to; what follows does when nothing stands before.
    private static func subject(of mention: QuantityMention, in reader: QuantityReader) -> Set<String> {
        func stems(_ words: some Sequence<Word>) -> Set<String> {
            Set(words.map(\.text).flatMap(SubjectWords.stems))
        }
        let before = stems(reader.words[..<mention.words.lowerBound])
        return before.isEmpty ? stems(reader.words[mention.words.upperBound...]) : before
    }

    private static func role(of mention: QuantityMention, in words: [String]) -> NumberFact.Role {
        let before = words[..<mention.words.lowerBound].suffix(3)
        let after = words[mention.words.upperBound...].prefix(2)
        if after.contains("off") || after.contains("discount") { return .reduction }
        let isThreshold =
            before.contains {
                ["over", "above", "least", "minimum", "from", "orders", "under", "below"].contains($0)
            }
            || (after.first == "or" && after.last == "more")
        return isThreshold ? .threshold : .plain
    }
}
