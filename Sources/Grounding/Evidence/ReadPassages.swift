internal import Synchronization

/// Passages that were read for their statements: the same ones back many replies, and reading them is what a check costs.
final class ReadPassages: Sendable {
    /// A few megabytes.
    private static let most = 2_000

    private let read = Mutex<[EvidencePiece: [EvidenceEntry]]>([:])

    /// The entries of the piece at `place`; what is told of products and orders changes from reply to reply and is
    /// not kept.
    func entries(of piece: EvidencePiece, at place: Int) -> [EvidenceEntry] {
        guard piece.kind == .passage else { return EvidenceEntry.all(of: piece, at: place) }
        var entries: [EvidenceEntry]
        if let known = read.withLock({ $0[piece] }) {
            entries = known
        } else {
            entries = EvidenceEntry.all(of: piece, at: place)
            read.withLock { read in
                if read.count >= Self.most { read.removeAll() }
                read[piece] = entries
            }
        }
        for index in entries.indices { entries[index].piece = place }
        return entries
    }
}
