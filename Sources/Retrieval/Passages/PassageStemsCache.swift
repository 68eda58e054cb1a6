internal import Synchronization

/// Remembers the stems of passages: a passage of one version never changes.
final class PassageStemsCache: Sendable {
    /// About 100 MB at most.
    private static let most = 20_000

    private let known = Mutex<[String: PassageStems]>([:])

    func stems(of candidate: PassageCandidate) -> PassageStems {
        let key = "\(candidate.chunkID)@\(candidate.documentVersion)"
        if let stems = known.withLock({ $0[key] }) { return stems }
        let stems = PassageStems(candidate)
        known.withLock { known in
            if known.count >= Self.most { known.removeAll() }
            known[key] = stems
        }
        return stems
    }
}
