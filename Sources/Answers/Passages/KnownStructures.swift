internal import Events
internal import Synchronization

/// Passages that were taken apart: the same ones back many replies.
final class KnownStructures: Sendable {
    /// Some ten megabytes.
    private static let most = 2_000

    /// All that the structure depends on.
    private struct Key: Hashable {
        let title: String
        let section: String?
        let text: String
    }

    private let known = Mutex<[Key: PassageStructure]>([:])

    func structure(of passage: Passage) -> PassageStructure {
        let key = Key(title: passage.title, section: passage.section, text: passage.text)
        if let structure = known.withLock({ $0[key] }) { return structure }
        let structure = PassageStructure(passage)
        known.withLock { known in
            if known.count >= Self.most { known.removeAll() }
            known[key] = structure
        }
        return structure
    }
}
