internal import Language

/// Expressions of several words that mean one: `send it back` asks about a return.
enum Phrases {
    /// How far apart the words of an expression may stand.
    private static let reach = 3

    private struct Phrase: Sendable {
        let first: Set<String>
        let last: Set<String>
        let meaning: String
    }

    private static let all: [Phrase] = [
        Phrase(
            first: ["send", "sent", "sending", "give", "bring", "take", "ship"], last: ["back"],
            meaning: "return"),
        Phrase(first: ["get", "want", "have", "my"], last: ["refunded"], meaning: "refund"),
        Phrase(
            first: ["not", "doesn't", "don't", "isn't", "won't", "didn't", "stopped"],
            last: ["work", "works", "working", "accepted"], meaning: "refused"),
        Phrase(first: ["money"], last: ["back"], meaning: "refund"),
        Phrase(first: ["log", "sign", "logging", "signing"], last: ["in"], meaning: "login"),
        Phrase(first: ["sign", "opt"], last: ["up"], meaning: "register"),
        Phrase(first: ["cut"], last: ["off"], meaning: "deadline"),
        Phrase(
            first: ["never", "not", "didn't", "haven't", "hasn't", "nothing"],
            last: ["got", "get", "arrived", "arrive", "received", "receive", "came", "come"], meaning: "lost"),
        Phrase(first: ["%", "percent"], last: ["off"], meaning: "discount"),
        Phrase(first: ["how"], last: ["warm"], meaning: "temperature"),
        Phrase(first: ["duty", "import"], last: ["free", "fees", "fee"], meaning: "duties"),
    ]

    /// The words with each expression replaced by its meaning.
    static func resolved(_ words: [String]) -> [String] {
        var resolved = words
        for phrase in all {
            guard let start = resolved.firstIndex(where: phrase.first.contains),
                let end = resolved[(start + 1)...].prefix(reach).firstIndex(where: phrase.last.contains)
            else { continue }
            resolved[end] = phrase.meaning
            resolved.remove(at: start)
        }
        return resolved
    }
}
