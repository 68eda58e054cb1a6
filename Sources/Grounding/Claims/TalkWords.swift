internal import Language

/// Words of talk around an answer, which say nothing that evidence could hold.
enum TalkWords {
    static func contains(_ meaning: String) -> Bool { all.contains(meaning) }

    /// Words that say nothing of what they stand beside.
    static let adverbs: Set<String> = Negations.marks.union([
        "well", "even", "still", "too", "also", "either",
    ])

    private static let all = Set(
        """
        patience welcome thank thanks please question help glad happy sorry hello hi hey feel free ask let know \
        moment wait understand understandable frustrating annoying apologize apology appreciate inconvenience \
        trouble assist assistance concern luck nice enjoy wonder perfect congratulations cheers bye goodbye hope \
        depend correct right answer sound look happen mean detail details information info check see tell find \
        following follow above below option choice example quick quickly short simple simply easy easily general \
        generally case situation issue problem important recommend suggest ensure hear worry thing things like \
        want wish would decide keep mind simply really actually usually normally typically also however instead \
        still therefore based regarding provide provided relate related apply happily gladly both either \
        different similar same type kind sort part way bit little lot plenty number total overall course \
        lighter heavier first second third well even still too expect meanwhile not never nor neither cannot without unless except \
        absolutely definitely certainly yes no okay ok sure great news able unable do done doing next step
        """.split(whereSeparator: { $0.isWhitespace || $0 == "\\" }).compactMap { Meanings.of(String($0)) })
}
