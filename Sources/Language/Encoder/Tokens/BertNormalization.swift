/// BERT's uncased normalisation of text, a scalar at a time: no accents, lower case.
enum BertNormalization {
    /// Calls `body` with each scalar that stands for `scalar`, and what that is to the tokenizer.
    @inline(__always)
    static func forEach(of scalar: Unicode.Scalar, _ body: (Unicode.Scalar, BertScalar) -> Void) {
        if scalar.value < 0x80 {
            let isCapital = 65...90 ~= scalar.value
            body(
                isCapital ? Unicode.Scalar(UInt8(scalar.value + 32)) : scalar, BertScalar.kind(of: scalar))
        } else {
            fold(scalar, body)
        }
    }

    private static func fold(_ scalar: Unicode.Scalar, _ body: (Unicode.Scalar, BertScalar) -> Void) {
        let value = scalar.value
        if BertScalar.isIdeograph(value) {
            body(AccentFolding.base(of: value).flatMap(Unicode.Scalar.init) ?? scalar, .ideograph)
        } else if let base = AccentFolding.base(of: value) {
            for part in [base & 0xFFFF, base >> 16] where part != 0 { report(part, body) }
        } else if let syllable = AccentFolding.letters(ofSyllable: value) {
            report(syllable.lead, body)
            report(syllable.vowel, body)
            if let tail = syllable.tail { report(tail, body) }
        } else if scalar.properties.changesWhenLowercased {
            for lower in scalar.properties.lowercaseMapping.unicodeScalars { report(lower.value, body) }
        } else {
            body(scalar, BertScalar.kind(of: scalar))
        }
    }

    private static func report(_ value: UInt32, _ body: (Unicode.Scalar, BertScalar) -> Void) {
        guard let scalar = Unicode.Scalar(value) else { return }
        body(scalar, BertScalar.kind(of: scalar))
    }
}
