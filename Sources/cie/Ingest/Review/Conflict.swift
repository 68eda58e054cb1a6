import Grounding

/// Two documents that state different numbers for the same thing.
struct Conflict: Hashable, Sendable, Encodable, CustomStringConvertible {
    struct Statement: Hashable, Sendable, Encodable {
        let document: String
        let section: String?
        /// The sentence, list item or table row, verbatim.
        let quote: String
        /// As it is written, such as `30 days`.
        let number: String
    }

    let statements: [Statement]

    init(_ contradiction: Contradiction) {
        statements = [contradiction.first, contradiction.second].map { place in
            Statement(
                document: place.documentID, section: place.heading, quote: place.quote, number: place.number)
        }
    }

    var description: String {
        statements.map { "\($0.document) says \u{201C}\($0.quote)\u{201D}" }.joined(separator: ", ")
    }
}
