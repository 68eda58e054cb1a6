#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Glibc
#endif

/// How much words tell, from how many texts hold them.
struct StemWeights {
    private let total: Double
    private let counts: [String: Int]

    /// - Parameter texts: The different stems of each text.
    init(_ texts: [Set<String>]) {
        total = Double(texts.count)
        counts = texts.reduce(into: [:]) { counts, text in
            for stem in text { counts[stem, default: 0] += 1 }
        }
    }

    /// At least a half for the most frequent word.
    subscript(stem: String) -> Double {
        0.5 + log(1 + total / Double(1 + (counts[stem] ?? 0)))
    }

    func sum(of stems: Set<String>) -> Double {
        stems.reduce(0) { $0 + self[$1] }
    }
}
