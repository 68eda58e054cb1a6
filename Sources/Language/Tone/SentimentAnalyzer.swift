package import Events

/// Says how a message feels, from the words alone.
///
/// What `SentimentModel` knows without examples.
package enum SentimentAnalyzer {
    /// Scores beyond this, to either side, are not neutral.
    package static let boundary = 0.3

    /// How `text` feels; neutral when there is no lexicon.
    package static func sentiment(of text: String) -> Sentiment {
        guard let lexicon = try? ValenceLexicon.builtIn() else { return Sentiment(label: .neutral, score: 0) }
        let score = ValenceReader(lexicon: lexicon).reading(of: text).score
        let label: SentimentLabel =
            score >= boundary ? .positive : score <= -boundary ? .negative : .neutral
        return Sentiment(label: label, score: (score * 1000).rounded() / 1000)
    }
}
