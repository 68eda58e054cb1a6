/// Runs of white space as readers see them.
enum Whitespace {
    /// Stands for a line break that the author asked for, until `collapsed` turns it into one.
    static let lineBreak = "\u{2028}"

    /// One space for each run of white space and control characters, none at the ends; asked-for breaks stay.
    static func collapsed(_ text: String) -> String {
        text.split(separator: "\u{2028}").map(words).filter { !$0.isEmpty }.joined(separator: "\n")
    }

    /// Everything in one line.
    static func oneLine(_ text: String) -> String {
        words(text[...])
    }

    private static func words(_ text: Substring) -> String {
        text.split { character in
            character.isWhitespace
                || character.unicodeScalars.allSatisfy { $0.properties.generalCategory == .control }
        }.joined(separator: " ")
    }
}
