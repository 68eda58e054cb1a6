/// Why a sentence of a model is not shown.
package enum SentenceFault: String, Hashable, Sendable, CaseIterable {
    /// A number, date or fact that the evidence doesn't hold.
    case claim
    /// Offers or promises something that the evidence doesn't.
    case offer
    /// Says that somebody acts; nobody does.
    case action
    /// An address of the web or of mail that the evidence doesn't hold.
    case address
    /// Markup that could load or hide something.
    case markup
    /// Repeats the rules, or the marks around the data.
    case leak
    /// Speaks in another role, or with the marks of a template.
    case role
    /// Is rude to the customer.
    case tone
    /// Says that there is no answer.
    case declined
    /// The judge does not find it in the evidence.
    case judged
    /// Leans on a sentence that was left out.
    case dangling
    /// Is in a language that the shop doesn't reply in.
    case language
    /// Was said before.
    case repeated
    /// Thinks aloud about the task.
    case thought
    /// No sentence that a customer would read.
    case length
}
