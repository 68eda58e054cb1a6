package import Events

/// Judges whether a message is abuse or an attempt to change the assistant's rules.
package enum SafetyCheck {
    package static func verdict(on text: some StringProtocol) -> SafetyVerdict {
        let words = Tokenizer.terms(in: text)
        if InjectionCheck.isAttempt(words) { return .injection }
        if ToxicityCheck.isAbuse(words) { return .toxic }
        return .clean
    }
}
