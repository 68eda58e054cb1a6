internal import Language

/// What kind of thing would answer a question.
enum QuestionKind: Sendable {
    case duration
    case moment
    case money
    case quantity
    case place
    case procedure
    case yesOrNo
    case open

    init(_ text: String) {
        let terms = Tokenizer.terms(in: text)
        let plain = " " + terms.joined(separator: " ") + " "
        func holds(_ phrases: String...) -> Bool { phrases.contains { plain.holds(" \($0) ") } }
        if holds(
            "how long", "how soon", "how fast", "how quickly", "how many days", "how many weeks",
            "time frame",
            "how much time", "how many business days")
        {
            self = .duration
        } else if holds(
            "how much", "cost", "costs", "price", "fee", "fees", "free", "charge", "pay for", "expensive")
        {
            self = .money
        } else if holds("how many", "how often", "how big", "how large", "how heavy") {
            self = .quantity
        } else if holds("when", "what time", "until when", "by when", "deadline", "opening hours", "hours") {
            self = .moment
        } else if holds(
            "how do i", "how can i", "how to", "how do you", "how should i", "how would i", "steps",
            "how does",
            "how could i", "how i can", "what do i do", "what should i do")
        {
            self = .procedure
        } else if holds("where", "which countries", "what countries") {
            self = .place
        } else if let first = terms.first, Self.auxiliaries.contains(first) {
            self = .yesOrNo
        } else {
            self = .open
        }
    }

    private static let auxiliaries: Set<String> = [
        "can", "could", "do", "does", "did", "is", "are", "will", "would", "may", "am", "should", "have",
        "has",
    ]

    /// Asks for something that is told in a sentence, not shown.
    var asksForDetail: Bool {
        switch self {
        case .duration, .moment, .quantity, .procedure, .yesOrNo: true
        case .money, .place, .open: false
        }
    }

    /// How much `text` looks like an answer of this kind, 0 to 1.
    func suits(_ text: String) -> Double {
        let lowered = text.lowercased()
        let hasNumber = lowered.contains(where: \.isNumber)
        func holds(_ words: [String]) -> Bool { words.contains { lowered.holds($0) } }
        switch self {
        case .duration: return hasNumber && holds(Self.timeUnits) ? 1 : holds(Self.timeUnits) ? 0.5 : 0
        case .moment:
            if hasNumber && holds(Self.months + Self.timeUnits + Self.clock) { return 1 }
            return holds(Self.months + Self.timeUnits + Self.clock + ["when", "as soon as", "once"]) ? 0.5 : 0
        case .money:
            if lowered.contains(where: { "$€£".contains($0) }) { return 1 }
            return holds(["free", "no cost", "no charge", "fee", "costs", "percent", "%"]) ? 0.8 : 0
        case .quantity: return hasNumber ? 1 : 0
        case .place: return holds(Self.places) ? 0.6 : 0
        case .procedure: return holds(Self.actions) ? 0.6 : 0
        case .yesOrNo: return holds(Self.permissions) ? 0.6 : 0
        case .open: return 0
        }
    }

    /// Whether `text` can be an answer of this kind at all: how many there are takes a number.
    func admits(_ text: String) -> Bool {
        guard self == .quantity, !text.contains(where: \.isNumber) else { return true }
        return !Set(Tokenizer.terms(in: text)).isDisjoint(with: Self.numberWords)
    }

    /// Whether a column of this name holds answers of this kind.
    func names(column: String) -> Bool {
        let name = column.lowercased()
        let words: [String] =
            switch self {
            case .duration: ["time", "duration", "days", "how long", "period", "within"]
            case .moment: ["date", "by", "when", "until", "deadline", "hours", "opening", "order by"]
            case .money: ["cost", "price", "fee", "amount"]
            case .quantity, .place, .procedure, .yesOrNo, .open: []
            }
        return words.contains { name.holds($0) }
    }

    private static let numberWords: Set<String> = [
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        "once",
        "twice", "single", "double", "pair", "dozen", "half", "both", "every", "each", "daily", "weekly",
        "monthly",
        "yearly", "unlimited", "limit", "no", "none", "any", "all", "as", "never", "always",
    ]
    private static let timeUnits = ["day", "week", "month", "year", "hour", "minute"]
    private static let months = [
        "january", "february", "march", "april", "may ", "june", "july", "august", "september", "october",
        "november", "december",
    ]
    private static let clock = [
        "a.m.", "p.m.", ":00", ":30", "monday", "friday", "saturday", "sunday", "o'clock",
    ]
    private static let places = [" in ", " at ", " to ", "under ", "page", "store", "countr"]
    private static let actions = [
        "open ", "choose ", "select ", "enter ", "click ", "write to ", "contact ", "send ", "go to ",
        "you can ",
        "use ", "tell us", "print ", "pack ",
    ]
    private static let permissions = [
        "can ", "can't", "cannot", "may ", "must", "don't", "do not", "doesn't", "not ", "free", "yes", "no ",
        "only", "we ", "is ", "are ",
    ]
}
