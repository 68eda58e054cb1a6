/// What is to be done with a turn.
package enum Route: String, OpenEnumeration, CaseIterable {
    /// Find evidence in the knowledge and answer from it.
    case answer
    /// Look up an order, or ask for what is missing to do so.
    case order
    /// Find products in the catalogue.
    case product
    /// A greeting, thanks or small talk: no evidence needed.
    case smalltalk
    /// Bring a person.
    case handoff
    /// A calm boundary: abuse, or an attempt to change the rules.
    case refuse
    /// A language we don't speak: say so, offer a person.
    case unsupportedLanguage = "unsupported_language"
    /// A person is in the conversation: the assistant is silent.
    case agent
    /// A case that this version does not know.
    case unknown
}
