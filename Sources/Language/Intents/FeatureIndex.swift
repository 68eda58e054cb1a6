#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Glibc
#endif

/// The features that examples have in common, numbered, with what each is worth.
///
/// A feature that only one example has teaches nothing and is left out.
struct FeatureIndex: Sendable {
    /// A feature of a text with its weight.
    struct Feature: Sendable {
        let index: Int
        let value: Float
    }

    private var places: [Int32]
    private var worth: [Float] = []

    var count: Int { worth.count }

    init(_ texts: [[FeatureHasher.Count]]) {
        var frequency = [Int32](repeating: 0, count: FeatureHasher.space)
        for text in texts {
            for feature in text { frequency[feature.hash] += 1 }
        }
        places = [Int32](repeating: -1, count: FeatureHasher.space)
        for hash in frequency.indices where frequency[hash] >= 2 {
            places[hash] = Int32(worth.count)
            worth.append(Float(log(Double(texts.count + 1) / Double(frequency[hash] + 1)) + 1))
        }
    }

    /// The known features of a text; words and letters each have length one together.
    func features(of counts: [FeatureHasher.Count]) -> [Feature] {
        var features: [Feature] = []
        features.reserveCapacity(counts.count)
        var wordSquares: Float = 0
        var letterSquares: Float = 0
        for count in counts {
            let place = Int(places[count.hash])
            guard place >= 0 else { continue }
            let value = worth[place] * (count.times > 1 ? 1 + Float(log(Double(count.times))) : 1)
            if count.isWord { wordSquares += value * value } else { letterSquares += value * value }
            features.append(Feature(index: count.isWord ? place : ~place, value: value))
        }
        let wordScale = wordSquares > 0 ? 1 / wordSquares.squareRoot() : 0
        let letterScale = letterSquares > 0 ? 1 / letterSquares.squareRoot() : 0
        return features.map {
            let isWord = $0.index >= 0
            return Feature(
                index: isWord ? $0.index : ~$0.index, value: $0.value * (isWord ? wordScale : letterScale))
        }
    }
}
