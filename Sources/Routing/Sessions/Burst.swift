package import Events
internal import Language

/// Messages sent in quick succession, which get one answer.
///
/// A message is held when the next one of its session has arrived already. One that plainly breaks off, such as
/// "I ordered two jackets and", is waited on for a moment, one without a mark at its end for a blink; a whole sentence
/// only for as long as a program takes to send the next one, which nobody sees.
package enum Burst {
    /// No more messages than that are held.
    package static let longest = 12

    /// How long to wait for what may follow a message.
    ///
    /// - Parameter window: What an unfinished message is given.
    package static func patience(for text: String, window: Duration) -> Duration {
        if isUnfinished(text) { return window }
        return endsSentence(text) ? min(window / 30, instant) : min(window / 10, blink)
    }

    /// For whole sentences sent in one go.
    private static let instant: Duration = .milliseconds(40)

    /// For what is sent in one go by a program, or by somebody who splits sentences.
    private static let blink: Duration = .milliseconds(120)

    private static func endsSentence(_ text: String) -> Bool {
        text.last { !$0.isWhitespace }.map { ".?!)".contains($0) } ?? true
    }

    /// Whether a message may wait for `next`: both are words of one session that can be answered together.
    package static func joins(_ message: MessageSent, _ next: MessageSent) -> Bool {
        message.sessionID == next.sessionID && message.messageID != next.messageID
            && (try? SessionInput.message(next).validate()) != nil
            && message.text.unicodeScalars.count + next.text.unicodeScalars.count < MessageLimits.characters
    }

    static func isUnfinished(_ text: String) -> Bool {
        let words = Tokenizer.terms(in: text)
        guard let last = words.last, words.count > 1 else { return false }
        let end = text.last { !$0.isWhitespace }
        if end == "," || end == "…" || end == ":" || text.hasSuffix("...") { return true }
        guard let end, end.isLetter else { return false }
        return openWords.contains(last)
    }

    /// No sentence ends with these.
    private static let openWords: Set<String> = [
        "and", "but", "or", "because", "cause", "so", "if", "when", "that", "which", "the", "a", "an", "my",
        "your",
        "from", "to", "with", "of", "i", "also", "then", "while", "since", "although", "than",
    ]
}
