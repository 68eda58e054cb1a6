internal import Events

extension IdentifyFrame {
    func event(in session: SessionID) -> IdentityProvided {
        IdentityProvided(sessionID: session.rawValue, email: email, identityToken: identityToken)
    }
}
