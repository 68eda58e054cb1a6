import Language
import Synchronization

/// Makes a vector of the words of a text, and remembers what it was asked.
final class WordHashEncoder: SentenceEncoding {
    let identity = "words"
    private let asked = Mutex<[String]>([])

    var texts: [String] { asked.withLock { $0 } }

    func vectors(of texts: [String]) async throws -> [SentenceVector] {
        asked.withLock { $0 += texts }
        return texts.map { text in
            var values = [Float](repeating: 0, count: SentenceVector.dimensions)
            for word in text.lowercased().split(whereSeparator: { !$0.isLetter }) {
                let hash = word.utf8.reduce(7) { ($0 &* 31 &+ Int($1)) % SentenceVector.dimensions }
                values[hash] += 1
            }
            let length = values.reduce(0) { $0 + $1 * $1 }.squareRoot()
            return SentenceVector(values: values.map { $0 / max(length, 1e-6) })
        }
    }
}
