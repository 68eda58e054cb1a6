internal import FoundationEssentials
package import Language

/// What the customer's last turns meant, to notice when they ask the same thing again.
///
/// A meaning is 384 bytes in Base64: enough to compare, and no text.
package struct AskedQuestions: Codable, Hashable, Sendable {
    /// How many turns back a question is remembered.
    private static let length = 4
    /// Above this two questions are the same one in other words.
    private static let sameness = 0.82

    private var meanings: [String] = []

    package init() {}

    /// Remembers a question, and says how many of the remembered ones it repeats.
    package mutating func note(_ vector: SentenceVector?) -> Int {
        guard let vector else {
            meanings.append("")
            trim()
            return 0
        }
        let repeated = meanings.count { Self.likeness(of: $0, to: vector) >= Self.sameness }
        meanings.append(Self.pack(vector))
        trim()
        return repeated
    }

    private mutating func trim() {
        if meanings.count > Self.length { meanings.removeFirst(meanings.count - Self.length) }
    }

    private static func pack(_ vector: SentenceVector) -> String {
        Data(vector.values.map { UInt8(bitPattern: Int8(clamping: Int(($0 * 400).rounded()))) })
            .base64EncodedString()
    }

    private static func likeness(of packed: String, to vector: SentenceVector) -> Double {
        guard let data = Data(base64Encoded: packed), data.count == vector.values.count else { return 0 }
        var product = 0.0
        var square = 0.0
        for (byte, value) in zip(data, vector.values) {
            let number = Double(Int8(bitPattern: byte))
            product += number * Double(value)
            square += number * number
        }
        return square > 0 ? product / square.squareRoot() : 0
    }
}
