extension WordPieceTokenizer {
    /// The tokenizer alone, of a directory with a `vocab.txt`; takes a millisecond, unlike the weights.
    package static func load(directory: String) throws(EncoderError) -> WordPieceTokenizer {
        let vocabulary = try MemoryMap(path: directory + "/" + EncoderLocation.vocabulary)
        return try WordPieceTokenizer(vocabulary: WordPieceVocabulary(lines: Array(vocabulary.bytes)))
    }

    /// How many tokens a text of any length has, without the marks for start and end.
    package func count(of text: some StringProtocol) -> Int {
        slices(of: Substring(text)).reduce(0) { $0 + tokens(of: String($1)).count - 2 }
    }

    /// Whether `word` is one token: a common English word, rightly spelled.
    package func knows(_ word: some StringProtocol) -> Bool {
        count(of: word) == 1
    }

    /// The fewest windows of about the same size, cut between words, that each have at most `room` tokens.
    ///
    /// - Returns: The windows in their order, none for a text without words.
    package func windows(of text: String, room: Int) -> [TokenWindow] {
        let room = max(1, min(room, Self.window - 2))
        let whole = count(of: text)
        if whole <= room { return whole == 0 ? [] : [TokenWindow(text: text, tokens: whole)] }
        let share = (whole + (whole + room - 1) / room - 1) / ((whole + room - 1) / room)
        var windows: [TokenWindow] = []
        var (start, end, tokens) = (text.startIndex, text.startIndex, 0)
        for word in text.split(whereSeparator: \.isWhitespace) {
            for part in slices(of: word, longest: min(room, Self.slice)) {
                let more = count(of: part)
                if tokens > 0, tokens + more > room || tokens >= share {
                    windows.append(TokenWindow(text: String(text[start..<end]), tokens: tokens))
                    (start, tokens) = (part.startIndex, 0)
                }
                (end, tokens) = (part.endIndex, tokens + more)
            }
        }
        if tokens > 0 { windows.append(TokenWindow(text: String(text[start..<end]), tokens: tokens)) }
        return windows
    }

    /// A letter is three tokens at most: a Korean syllable is taken apart.
    private static let slice = (window - 2) / 3

    /// Pieces of at most so many letters, cut between words where there are any.
    private func slices(of text: Substring, longest: Int = Self.slice) -> [Substring] {
        var slices: [Substring] = []
        var rest = text
        while let limit = rest.unicodeScalars.index(
            rest.startIndex, offsetBy: longest, limitedBy: rest.endIndex), limit < rest.endIndex
        {
            let space = rest.unicodeScalars[..<limit].lastIndex { $0.properties.isWhitespace }
            let cut = space.map { $0 > rest.startIndex ? $0 : limit } ?? limit
            slices.append(rest[..<cut])
            rest = rest[cut...]
        }
        return rest.isEmpty ? slices : slices + [rest]
    }
}
