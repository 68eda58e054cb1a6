/// The first words that a customer sees.
package enum Greeting {
    /// Says what the assistant is, and that a person can be had.
    package static func text(store: String, supportHours: String? = nil) -> String {
        let hours = supportHours.map { " Our team is there \($0)." } ?? ""
        return """
            Hi! I'm the AI assistant of \(store). Ask me about products, orders, shipping or returns. \
            If you'd rather talk to a person, just say so at any time.\(hours)
            """
    }
}
