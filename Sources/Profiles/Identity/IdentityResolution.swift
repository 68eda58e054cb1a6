internal import Events

/// Whose an observation is, and which profiles turn out to be one.
///
/// By e-mail, else by visitor, else by session. Profiles are merged when the same person goes by both names;
/// two with different e-mails never are. The older one survives.
struct IdentityResolution: Hashable {
    /// Nil: nobody known.
    var survivor: Profile?
    /// To be merged into the survivor.
    var merged: [Profile] = []
    /// Had the session until now and belongs to somebody else.
    var former: Profile?

    init(email: EmailHash?, byEmail: Profile?, byVisitor: Profile?, bySession: Profile?) {
        var candidates: [Profile]
        if let email {
            candidates = [byEmail, byVisitor, bySession].compactMap { $0 }
                .filter { $0.emailHash == nil || $0.emailHash == email }
            if let bySession, bySession.emailHash != nil, bySession.emailHash != email { former = bySession }
        } else if let bySession, bySession.emailHash != nil {
            candidates = [bySession]
        } else {
            candidates = [byVisitor, bySession].compactMap { $0 }
        }
        var seen: Set<String> = []
        candidates = candidates.filter { seen.insert($0.profileID).inserted }
            .sorted { ($0.firstSeenAt, $0.profileID) < ($1.firstSeenAt, $1.profileID) }
        survivor = candidates.first
        merged = Array(candidates.dropFirst())
    }
}
