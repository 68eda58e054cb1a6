package import Events

/// What the customer's words may be used for, decided anew.
package struct ConsentFrame: Codable, Hashable, Sendable, LimitedFrame {
    package var purposes: ConsentChoices

    package init(purposes: ConsentChoices) {
        self.purposes = purposes
    }

    package func validate() throws(ChatError) {
        guard !purposes.decisions.isEmpty else {
            throw ChatError(.invalidFrame, "purposes is empty")
        }
        try FieldRule.purposes(purposes)
    }
}
