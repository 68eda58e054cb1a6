internal import Synchronization

/// Remembers the stems of a catalogue's texts: titles, descriptions, categories and option values come back with every
/// search.
final class CatalogueStems: Sendable {
    /// Texts; most are titles and options of a few words.
    private static let most = 20_000

    private let known = Mutex<[String: Set<String>]>([:])

    func stems(of text: String) -> Set<String> {
        if let stems = known.withLock({ $0[text] }) { return stems }
        let stems = Set(Wording.stems(text))
        known.withLock { known in
            if known.count >= Self.most { known.removeAll() }
            known[text] = stems
        }
        return stems
    }
}
