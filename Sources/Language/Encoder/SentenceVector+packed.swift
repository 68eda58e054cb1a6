internal import FoundationEssentials

/// A meaning that travels with an event or rests in a row: 384 signed bytes in Base64, and no text.
extension SentenceVector {
    /// Numbers of a vector of length one hardly ever go beyond ±0.317; the few that do are cut off.
    private static let scale: Float = 400

    /// About 512 characters; the cosine to another vector is kept to within 0.005.
    package var packed: String { Data(bytes).base64EncodedString() }

    /// A signed byte for each number.
    var bytes: [UInt8] {
        values.map { UInt8(bitPattern: Int8(clamping: Int(($0 * Self.scale).rounded()))) }
    }

    /// Reads what `packed` wrote; nil when it is none, or of another encoder's width.
    package init?(packed: String, width: Int = 384) {
        guard let data = Data(base64Encoded: packed), data.count == width else { return nil }
        let numbers = data.map { Float(Int8(bitPattern: $0)) }
        let square = numbers.reduce(0) { $0 + $1 * $1 }
        guard square > 0 else { return nil }
        let length = square.squareRoot()
        self.init(values: numbers.map { $0 / length })
    }
}

extension SentenceVector {
    /// As pgvector reads it: `[0.1,-0.2,…]`.
    package var bracketed: String {
        var text = "["
        for (place, value) in values.enumerated() { text += place == 0 ? "\(value)" : ",\(value)" }
        return text + "]"
    }
}
