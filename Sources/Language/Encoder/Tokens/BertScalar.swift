/// What a scalar is to BERT's basic tokenizer.
enum BertScalar {
    case dropped, space, punctuation, ideograph, letter

    /// Sorts a scalar that carries no accent any more.
    static func kind(of scalar: Unicode.Scalar) -> BertScalar {
        let value = scalar.value
        if value < 0x80 { return ascii[Int(value)] }
        if isIdeograph(value) { return .ideograph }
        return recategorised(value) ?? kind(of: scalar.properties, value)
    }

    private static func kind(of properties: Unicode.Scalar.Properties, _ value: UInt32) -> BertScalar {
        switch properties.generalCategory {
        case .control, .privateUse, .surrogate: return .dropped
        case .format, .nonspacingMark: return isKnown(properties) ? .dropped : .letter
        case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
            .initialPunctuation, .finalPunctuation, .otherPunctuation:
            return isKnown(properties) ? .punctuation : .letter
        default:
            if properties.isWhitespace { return .space }
            return value == 0xFFFD ? .dropped : .letter
        }
    }

    /// Whether the reference's tables, those of Unicode 8, have the scalar.
    private static func isKnown(_ properties: Unicode.Scalar.Properties) -> Bool {
        properties.age.map { $0.major <= 8 } ?? false
    }

    /// What was something else in Unicode 8 than it is today.
    private static func recategorised(_ value: UInt32) -> BertScalar? {
        switch value {
        case 0x166D, 0x111C9: .punctuation
        case 0x1734, 0x1171E: .dropped
        case 0x1885, 0x1886, 0xA9BD: .letter
        default: nil
        }
    }

    /// Every printable ASCII character but letters and digits counts as punctuation, signs like $ and + too.
    private static let ascii: [BertScalar] = (0..<128).map { value in
        switch value {
        case 9, 10, 13, 32: .space
        case 0..<32, 127: .dropped
        case 48...57, 65...90, 97...122: .letter
        default: .punctuation
        }
    }

    /// The blocks of Chinese characters that BERT sets apart: no kana, no Hangul.
    static func isIdeograph(_ value: UInt32) -> Bool {
        switch value {
        case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x2A6DF, 0x2A700...0x2B81F,
            0x2B920...0x2CEAF, 0x2F800...0x2FA1F:
            true
        default: false
        }
    }
}
