/// A number that a passage states, and what it states it of.
struct NumberFact {
    let passage: Int
    let quote: String
    let mention: QuantityMention
    /// Stems of the words that say what the number belongs to.
    let subject: Set<String>
    /// Stems of the heading right above it.
    let heading: Set<String>
    /// Whether the statement begins with a pronoun.
    let leansOnHeading: Bool
    /// Stems of all that stands around it: the statement, headings, the title.
    let surroundings: Set<String>
    /// All quantities of its statement.
    let beside: [Quantity]
    /// What kind of amount it is: a price, a threshold, something taken off.
    let role: Role

    enum Role {
        case plain
        case threshold
        case reduction
    }
}
