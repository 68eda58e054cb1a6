/// What must never be inferred about a person, nor stored as if they had asked for it.
///
/// Sources: GDPR articles 9 and 10, the sensitive data of the US state laws, and hardship and minors as
/// advertising platforms exclude them.
enum SensitiveTopic: String, Sendable, CaseIterable {
    case health, pregnancy, religion, politics, ethnicity, sexuality, union, crime, hardship, children,
        bereavement
    case relationship, addiction, body

    /// The topic that a phrase of the text touches, by place.
    static func matches(in tokens: [Token]) -> [(range: Range<Int>, value: SensitiveTopic)] {
        var found = index.matches(in: tokens)
        found += ages(in: tokens).map { ($0, .children) }
        return found
    }

    /// Whether a name of the catalogue gives away something sensitive about whoever buys it.
    static func isTouched(by name: String) -> Bool {
        let tokens = TurnText(name).tokens
        return !index.matches(in: tokens).isEmpty
    }

    /// `my 8-year-old`, `aged 5`, `6 months old`: somebody who is not of age.
    private static func ages(in tokens: [Token]) -> [Range<Int>] {
        tokens.indices.compactMap { index in
            guard let number = tokens[index].number, number < 18 else { return nil }
            let next = tokens[(index + 1)...].prefix(2).map(\.key)
            let isAge =
                next == ["year", "old"] || next == ["month", "old"] || next == ["yr", "old"]
                || next.first == "yo"
            if isAge { return index..<min(tokens.count, index + 3) }
            return index > 0 && ["aged", "age"].contains(tokens[index - 1].text) ? index - 1..<index + 1 : nil
        }
    }
}
