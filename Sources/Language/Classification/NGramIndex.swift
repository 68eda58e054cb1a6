#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Glibc
#endif

/// The n-grams of a set of texts with what each is worth, and how alike another text is to each of them.
///
/// Term frequency times inverse document frequency; words and letters are compared on their own and count the
/// same. A text that has nothing in common with any of them has similarity 0 to all.
struct NGramIndex: Sendable {
    /// A feature of a text with its weight.
    private struct Feature {
        let place: Int32
        let value: Float
    }

    let count: Int
    /// The place of each hash in `starts`, or −1 for what no text has.
    private var places: [Int32]
    private var worth: [Float] = []
    /// Where the texts of each feature start in `texts` and `values`.
    private var starts: [Int32] = []
    private var texts: [Int32] = []
    private var values: [Float] = []

    init(_ documents: [String]) {
        count = documents.count
        let counts = documents.map { FeatureHasher.counts(of: $0) }
        var frequency = [Int32](repeating: 0, count: FeatureHasher.space)
        for features in counts {
            for feature in features { frequency[feature.hash] += 1 }
        }
        places = [Int32](repeating: -1, count: FeatureHasher.space)
        for hash in frequency.indices where frequency[hash] > 0 {
            // Letters that stand in one text only are mostly typing errors.
            if hash & 1 == 0, frequency[hash] < 2 { continue }
            places[hash] = Int32(worth.count)
            worth.append(Float(log(Double(count + 1) / Double(frequency[hash] + 1)) + 1))
        }
        post(counts)
    }

    /// How alike `text` is to each of the texts, from 0 to 1.
    func similarities(to text: some StringProtocol) -> [Float] {
        similarities(to: features(of: FeatureHasher.counts(of: text)))
    }

    private func similarities(to features: [Feature]) -> [Float] {
        var sums = [Float](repeating: 0, count: count)
        sums.withUnsafeMutableBufferPointer { sums in
            texts.withUnsafeBufferPointer { texts in
                values.withUnsafeBufferPointer { values in
                    for feature in features {
                        let start = Int(starts[Int(feature.place)])
                        let end = Int(starts[Int(feature.place) + 1])
                        for posting in start..<end {
                            sums[Int(texts[posting])] += values[posting] * feature.value
                        }
                    }
                }
            }
        }
        return sums
    }

    /// The known features of a text; words have length √½ together, and so have letters.
    private func features(of counts: [FeatureHasher.Count]) -> [Feature] {
        var features: [Feature] = []
        features.reserveCapacity(counts.count)
        var words: Float = 0
        var letters: Float = 0
        for count in counts {
            let place = places[count.hash]
            guard place >= 0 else { continue }
            let value = worth[Int(place)] * (count.times > 1 ? 1 + Float(log(Double(count.times))) : 1)
            if count.isWord { words += value * value } else { letters += value * value }
            features.append(Feature(place: place, value: count.isWord ? value : -value))
        }
        let wordScale = words > 0 ? (0.5 / words).squareRoot() : 0
        let letterScale = letters > 0 ? (0.5 / letters).squareRoot() : 0
        return features.map {
            Feature(place: $0.place, value: $0.value > 0 ? $0.value * wordScale : -$0.value * letterScale)
        }
    }

    private mutating func post(_ counts: [[FeatureHasher.Count]]) {
        var postings: [(feature: Feature, text: Int32)] = []
        for (text, counts) in counts.enumerated() {
            for feature in features(of: counts) { postings.append((feature, Int32(text))) }
        }
        starts = [Int32](repeating: 0, count: worth.count + 1)
        for posting in postings { starts[Int(posting.feature.place) + 1] += 1 }
        for place in 1..<starts.count { starts[place] += starts[place - 1] }
        var next = starts
        texts = [Int32](repeating: 0, count: postings.count)
        values = [Float](repeating: 0, count: postings.count)
        for posting in postings {
            let place = Int(next[Int(posting.feature.place)])
            next[Int(posting.feature.place)] += 1
            texts[place] = posting.text
            values[place] = posting.feature.value
        }
    }
}
