/// What a lexicon makes of a text.
struct ValenceReading: Hashable, Sendable {
    /// The sum of what is praised, courtesy left out where there is a complaint.
    var praise = 0.0
    /// The sum of what is blamed, as a positive number.
    var blame = 0.0
    /// The same from emoji and text faces.
    var smiles = 0.0
    var frowns = 0.0
    /// What comes after the last "but", less what came before it, weighted.
    var turn = 0.0
    /// Whether a turn of phrase says that praise is not meant.
    var isSarcastic = false
    /// Exclamation marks, up to three.
    var shouts = 0

    /// All of it in one number, around −10 to 10.
    var total: Double {
        var total = praise + smiles - blame - frowns + turn
        if isSarcastic { total = -0.6 * abs(total) - 1.5 }
        return abs(total) > 0.5 ? total * (1 + 0.1 * Double(shouts)) : total
    }

    /// The total, squashed to −1…1 as by VADER (Hutto and Gilbert, ICWSM 2014).
    var score: Double { total / (total * total + 4).squareRoot() }
}
