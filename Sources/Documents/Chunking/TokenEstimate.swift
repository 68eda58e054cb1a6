/// About how many word pieces a text has; rather too many than too few.
package enum TokenEstimate {
    /// Four letters a piece, each mark and each ideograph its own.
    package static func count(_ text: some StringProtocol) -> Int {
        var pieces = 0
        var letters = 0
        for scalar in text.unicodeScalars {
            if scalar.properties.isAlphabetic || scalar.properties.numericType != nil, scalar.value < 0x2E80 {
                letters += 1
            } else {
                pieces += (letters + 3) / 4
                letters = 0
                if !scalar.properties.isWhitespace { pieces += 1 }
            }
        }
        return pieces + (letters + 3) / 4
    }
}
