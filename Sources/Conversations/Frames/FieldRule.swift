internal import Events

/// What a field of a client's frame may hold.
enum FieldRule {
    /// Absent, or free text up to a length.
    static func text(_ value: String?, named name: String, upTo limit: Int) throws(ChatError) {
        guard let value else { return }
        guard value.unicodeScalars.count <= limit else {
            throw ChatError(.invalidFrame, "\(name) is longer than \(limit) characters")
        }
        guard !value.unicodeScalars.contains("\0") else {
            throw ChatError(.invalidFrame, "\(name) contains U+0000")
        }
    }

    /// One word without control characters.
    static func identifier(_ value: String, named name: String) throws(ChatError) {
        guard !value.isEmpty else { throw ChatError(.invalidFrame, "\(name) is empty") }
        try text(value, named: name, upTo: MessageLimits.identifier)
        guard value.unicodeScalars.allSatisfy({ $0.properties.generalCategory != .control }) else {
            throw ChatError(.invalidFrame, "\(name) contains control characters")
        }
    }

    /// A decision with a bounded number of purposes.
    static func purposes(_ choices: ConsentChoices?) throws(ChatError) {
        guard let decisions = choices?.decisions else { return }
        guard decisions.count <= FrameLimits.purposes else {
            throw ChatError(.invalidFrame, "more than \(FrameLimits.purposes) purposes")
        }
        for purpose in decisions.keys {
            try identifier(purpose, named: "a purpose")
        }
    }
}
