internal import Events
internal import Language

/// Who the customer is: claimed by an e-mail, verified by the shop's token.
extension SessionRouter {
    func identify(_ data: IdentityProvided, _ state: SessionState, _ occurrence: Occurrence) -> Transition {
        switch occurrence.token {
        case .verified(let emailHash):
            return verify(emailHash, state, occurrence)
        case .rejected(let reason):
            var transition = claim(data.email, state, occurrence)
            transition.ignored = "identity token: \(reason)"
            return transition
        case .none:
            return claim(data.email, state, occurrence)
        }
    }

    /// Another person than before must not inherit what was told.
    private func verify(_ emailHash: EmailHash, _ state: SessionState, _ occurrence: Occurrence) -> Transition
    {
        var state = state
        if state.identity.level == .verified, state.identity.emailHash != emailHash { state.startAnew() }
        state.identity.level = .verified
        state.identity.emailHash = emailHash
        state.notes.emailHash = nil
        return Transition(state, update: update(.identity, state, occurrence))
    }

    private func claim(_ email: String?, _ state: SessionState, _ occurrence: Occurrence) -> Transition {
        guard let email else { return Transition(state) }
        guard reader.isEmail(email) else { return Transition(state, ignored: "email is no address") }
        var state = state
        let emailHash = EmailHash(email: email)
        state.notes.emailHash = emailHash
        guard state.identity.level != .verified else {
            return Transition(state, ignored: "email: the session is verified already")
        }
        state.identity.level = .claimed
        state.identity.emailHash = emailHash
        return Transition(state, update: update(.identity, state, occurrence))
    }
}
