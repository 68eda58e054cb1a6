/// What a word says about the message that it stands in; a word may say several things.
struct AbuseGrades: OptionSet, Hashable, Sendable {
    let rawValue: UInt16

    static let slur = AbuseGrades(rawValue: 1 << 0)
    static let strong = AbuseGrades(rawValue: 1 << 1)
    static let mild = AbuseGrades(rawValue: 1 << 2)
    static let insult = AbuseGrades(rawValue: 1 << 3)
    static let accusation = AbuseGrades(rawValue: 1 << 4)
    static let contempt = AbuseGrades(rawValue: 1 << 5)
    static let dehumanising = AbuseGrades(rawValue: 1 << 6)
    static let violence = AbuseGrades(rawValue: 1 << 7)
    static let loathing = AbuseGrades(rawValue: 1 << 8)
    static let group = AbuseGrades(rawValue: 1 << 9)
    static let exclusion = AbuseGrades(rawValue: 1 << 10)
    static let reporting = AbuseGrades(rawValue: 1 << 11)

    /// The names in the word list.
    static let named: [(name: String, grade: AbuseGrades)] = [
        ("slur", .slur), ("strong", .strong), ("mild", .mild), ("insult", .insult),
        ("accusation", .accusation), ("contempt", .contempt), ("dehumanising", .dehumanising),
        ("violence", .violence), ("loathing", .loathing), ("group", .group), ("exclusion", .exclusion),
        ("reporting", .reporting),
    ]

    /// Whether it names somebody or something in a way that may offend.
    static let offensive: AbuseGrades = [.slur, .strong, .insult, .accusation, .contempt]
    /// Whether it is hostile when said about people.
    static let hostile: AbuseGrades = [
        .strong, .insult, .accusation, .contempt, .dehumanising, .violence, .loathing,
    ]
    /// What is worth recognising when it is misspelt.
    static let misspelt: AbuseGrades = [
        .slur, .strong, .insult, .dehumanising, .violence, .loathing, .group, .exclusion,
    ]
}
