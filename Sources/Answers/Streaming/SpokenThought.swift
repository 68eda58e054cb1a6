internal import Language

/// Recognises a model that thinks aloud about its task instead of answering.
enum SpokenThought {
    private static let openings = [
        "let me ", "hmm ", "let's see ", "thinking ", "okay let me ", "ok let me ", "first i ",
        "first let me ", "i need to ", "i should ", "i must ", "we need to answer ", "we should answer ",
        "we must answer ", "the user ", "the customer asks ", "the customer is asking ",
        "the customer asked ", "the customer wants to know ", "so the user ", "so the customer ",
        "the question is ", "the question asks ", "looking at the evidence ", "my answer ", "final answer ",
    ]

    static func stands(in text: String) -> Bool {
        // What comes after such an invitation is meant for the customer.
        let words = Tokenizer.terms(in: text).joined(separator: " ") + " "
        if words.hasPrefix("let me know ") { return false }
        return openings.contains(where: words.hasPrefix)
    }
}
