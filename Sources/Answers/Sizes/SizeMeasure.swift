internal import Events
internal import Language

/// What a customer tells of a body or of a size that they wear: `EU 43`, `a chest of 42 inches`.
struct SizeMeasure: Hashable, Sendable {
    enum Subject: Hashable, Sendable {
        case foot, chest, waist, hip, sleeve, back, hand, height
        /// A size in a system, as the tables name their columns.
        case system(String)

        /// Whether a column of this name tells of it.
        func isTold(in column: String) -> Bool {
            let name = column.lowercased()
            return switch self {
            case .foot: name.contains("foot") || name.contains("feet")
            case .chest: name.contains("chest") || name.contains("bust")
            case .waist: name.contains("waist")
            case .hip: name.contains("hip")
            case .sleeve: name.contains("sleeve")
            case .back: name.contains("back")
            case .hand: name.contains("hand")
            case .height: name.contains("height")
            case .system(let system): Tokenizer.terms(in: name).starts(with: Tokenizer.terms(in: system))
            }
        }
    }

    let subject: Subject
    let value: Double
    /// `cm`, `in` or nothing.
    let unit: String
    /// Who it is for, if said.
    let isForWomen: Bool?

    /// The part of the body that a question speaks of.
    static func subject(of question: Question) -> Subject? {
        Tokenizer.terms(in: question.text).lazy.compactMap { subjects[$0] }.first
    }

    /// Reads a question, or with what it lacks the words of the turn before; nil when it tells no measure.
    init?(_ question: Question) {
        let own = Tokenizer.terms(in: question.text)
        let borrowed = question.terms.map(\.stem)
        guard let (subject, value, unit) = Self.measure(own) ?? Self.measure(own + borrowed) else {
            return nil
        }
        (self.subject, self.value, self.unit) = (subject, value, unit)
        let words = Set(own + borrowed)
        isForWomen =
            !words.isDisjoint(with: Self.women) ? true : !words.isDisjoint(with: Self.men) ? false : nil
    }

    private static func measure(_ words: [String]) -> (Subject, Double, String)? {
        for (index, word) in words.enumerated() {
            guard let value = Double(word), value > 0, value < 300 else { continue }
            let before = words[max(0, index - 2)..<index]
            let after = index + 1 < words.count ? words[index + 1] : ""
            for system in ["eu", "uk"] where before.contains(system) || after == system {
                return (.system(system), value, "")
            }
            let unit = units[after] ?? ""
            guard !unit.isEmpty else { continue }
            if let subject = subject(near: index, in: words) { return (subject, value, unit) }
        }
        return usSize(words)
    }

    /// `a women's 9.5`.
    private static func usSize(_ words: [String]) -> (Subject, Double, String)? {
        for (index, word) in words.enumerated() where index > 0 {
            guard let value = Double(word), value >= 4, value < 20 else { continue }
            let before = Set(words[max(0, index - 3)..<index])
            if before.contains("women's") || before.contains("womens") || before.contains("ladies") {
                return (.system("us women's"), value, "")
            }
            if before.contains("men's") || before.contains("mens") { return (.system("us men's"), value, "") }
        }
        return nil
    }

    /// The part of the body named nearest to the number.
    private static func subject(near index: Int, in words: [String]) -> Subject? {
        let found = words.enumerated().compactMap { place, word in
            subjects[word].map { (abs(place - index), $0) }
        }
        return found.min { $0.0 < $1.0 }?.1
    }

    private static let units = [
        "cm": "cm", "centimeters": "cm", "centimetres": "cm", "in": "in", "inch": "in", "inches": "in",
    ]
    private static let subjects: [String: Subject] = [
        "foot": .foot, "feet": .foot, "chest": .chest, "bust": .chest, "waist": .waist, "wasit": .waist,
        "hip": .hip, "hips": .hip, "sleeve": .sleeve, "arm": .sleeve, "back": .back, "hand": .hand,
        "tall": .height, "height": .height,
    ]
    private static let women: Set<String> = [
        "women", "women's", "womens", "woman", "woman's", "female", "lady", "ladies", "wife", "daughter",
        "her",
        "she", "girlfriend", "mother", "sister", "womens'",
    ]
    private static let men: Set<String> = [
        "men", "men's", "mens", "man", "male", "husband", "his", "he", "boyfriend", "father", "brother",
        "unisex",
    ]
}
