internal import Language

/// The words that tell one subject from another.
enum SubjectWords {
    /// Stems of `text` without stop words, numbers and words that stand with any subject.
    static func stems(_ text: String) -> [String] {
        Tokenizer.stems(in: text).filter { stem in
            !general.contains(stem) && stem.first?.isNumber == false && UnitWords.spelled[stem] == nil
        }
    }

    private static let general = Set(
        """
        item items product products thing things something anything order orders purchase purchases customer
        customers delivery delivered most usually usual normally time times long get take takes need have may
        please day days week weeks month months year years hour hours minute minutes business working dollar
        dollars percent cost costs price prices fee last lasts valid per up least start starts receive received
        make place placed date period policy short page see also much many
        faq frequently asked question questions answer answers help overview general information tell report
        write let send within after until
        """.split(whereSeparator: \.isWhitespace).map { Stemmer.stem(String($0)) })
}
