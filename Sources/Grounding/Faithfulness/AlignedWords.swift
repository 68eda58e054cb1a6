internal import Language

/// A text as it is aligned with another: stems with how much each of them says.
struct AlignedWords {
    let stems: [String]
    let weights: [Double]

    init(_ text: some StringProtocol) {
        let terms = Tokenizer.terms(in: text)
        stems = terms.map { term in
            UnitWords.spelled[term].map { String(Int($0)) } ?? Stemmer.stem(term)
        }
        weights = zip(terms, stems).map { term, stem in
            StopWords.contains(term) ? Self.stopWeight : Self.fillers.contains(stem) ? Self.fillerWeight : 1
        }
    }

    var total: Double { weights.reduce(0, +) }

    /// The weight of the words that say something of their own.
    var content: Double { weights.reduce(0) { $0 + ($1 >= 1 ? 1 : 0) } }

    private static let stopWeight = 0.15
    private static let fillerWeight = 0.3

    /// What talk is made of besides its subject.
    private static let fillers = Set(
        """
        yes yeah yep no oh wow ok okay haha well right sure absolutely definitely really actually know think guess \
        love like enjoy agree hear heard interesting cool nice great wonder amazing funny true believe see say tell \
        mean learn learned read bet sounds thing something maybe probably also even still ever never kind sort lot \
        pretty did just good favorite glad thanks hi hello hope crazy weird mention remember
        """.split(whereSeparator: \.isWhitespace).map { Stemmer.stem(String($0)) })
}
