internal import Language
internal import Synchronization

/// Remembers the stems of words: passages share most of theirs, and stemming is what taking one apart costs.
final class KnownStems: Sendable {
    /// About 10 MB at most.
    private static let most = 50_000

    private let known = Mutex<[String: String]>([:])

    /// The stems of `words`, in their order.
    func stems(of words: [String]) -> [String] {
        known.withLock { known in
            if known.count > Self.most { known.removeAll() }
            return words.map { word in
                if let stem = known[word] { return stem }
                let stem = Stemmer.stem(word)
                known[word] = stem
                return stem
            }
        }
    }
}
