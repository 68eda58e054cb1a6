extension ClaimChecker {
    /// Asks the customer to write what nobody may ask for in a chat: a card's number, a password.
    func requests(of sentence: ClaimSentence) -> [ClaimVerdict] {
        guard let asked = SecretRequest(sentence.whole) else { return [] }
        return [ClaimVerdict(claim: sentence.claim(.request, asked.secret), support: nil)]
    }
}
