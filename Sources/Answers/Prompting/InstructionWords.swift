/// The words by which instructions to an assistant are known.
enum InstructionWords {
    /// Nothing else that shops sell or have is called so.
    static let assistants: Set<String> = [
        "assistant", "assistants", "chatbot", "chatbots", "bot", "ai", "llm", "llms", "gpt", "chatgpt",
    ]
    static let addressees = assistants.union(["helper", "model", "system", "agent", "developer", "admin"])

    static let greetings: Set<String> = ["dear", "hey", "hi", "hello", "attention"]
    static let notes: Set<String> = [
        "note", "notice", "message", "instruction", "instructions", "memo", "important", "to", "for",
    ]
    /// What may stand before whoever is addressed.
    static let openings = greetings.union(notes).union([
        "the", "any", "all", "every", "our", "this", "my", "language", "support", "virtual", "shopping",
        "large", "ok", "please", "and",
    ])

    /// What an assistant can be told to do.
    static let directives = plainDirectives.union([
        "write", "recommend", "offer", "give", "state", "inform", "promise", "act", "print", "repeat",
        "include", "add", "ensure", "follow", "use", "ask", "send",
    ])
    /// These are no parts of a product's description either.
    static let plainDirectives: Set<String> = commands.union([
        "say", "tell", "mention", "answer", "reply", "respond", "claim", "pretend", "obey", "output",
        "reveal", "always", "must",
    ])
    static let orders: Set<String> = [
        "say", "tell", "mention", "answer", "reply", "respond", "claim", "inform", "promise", "recommend",
        "offer", "must", "should", "shall", "act", "ignore",
    ]

    static let commands: Set<String> = ["ignore", "disregard", "forget", "override", "bypass"]
    static let rules: Set<String> = [
        "instruction", "instructions", "prompt", "prompts", "rule", "rules", "guideline", "guidelines",
        "directives", "constraints", "restrictions",
    ]
    /// What may stand between a command and what it is about.
    static let fillers = backwards.union([
        "all", "any", "the", "your", "my", "of", "these", "those", "this", "other", "system", "existing",
        "every", "such", "safety",
    ])
    static let backwards: Set<String> = ["previous", "prior", "above", "earlier", "preceding"]
    static let speeches: Set<String> = [
        "context", "text", "messages", "message", "conversation", "information", "content", "and", "evidence",
        "documents",
    ]
    static let evidencePhrases = [
        "end of evidence", "end of the evidence", "end of context", "end of prompt", "end of the prompt",
        "evidence block", "evidence blocks", "system prompt", "system message", "prompt injection",
        "your instructions are", "your new instructions", "your guidelines",
    ]

    static let roles = assistants.union(["dan", "unrestricted", "jailbroken", "uncensored"])

    static let askers: Set<String> = [
        "customer", "customers", "shopper", "shoppers", "user", "users", "visitor", "visitors", "buyer",
        "buyers", "anyone", "anybody", "someone", "somebody",
    ]
    /// Where these do it, nobody is told to.
    static let doers: Set<String> = [
        "we", "they", "i", "it", "he", "she", "who", "will", "can", "may", "would", "could", "might",
        "staff", "team", "us", "that", "which", "an", "the", "our", "your", "to", "a", "this",
    ]
    static let adverbs: Set<String> = [
        "always", "also", "usually", "gladly", "then", "please", "just", "simply",
    ]
}
