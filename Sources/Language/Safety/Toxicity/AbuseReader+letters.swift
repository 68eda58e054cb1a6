extension AbuseReader {
    static let apostrophe: UInt32 = 39

    /// A plain small letter as a byte.
    static func letter(_ scalar: UInt32) -> UInt8? {
        97...122 ~= scalar ? UInt8(truncatingIfNeeded: scalar) : nil
    }

    /// The token without the punctuation around it.
    static func trimmed(_ token: ArraySlice<UInt32>) -> ArraySlice<UInt32> {
        var core = token
        // A hash tag is a word; a row of signs is a hidden one.
        guard !core.allSatisfy(swearSigns.contains) else { return core }
        while let last = core.last, around.contains(last) || last == 33 { core.removeLast() }
        while let first = core.first, around.contains(first) || first == 35 { core.removeFirst() }
        return core
    }

    static func hasLongRun(_ letters: [UInt8]) -> Bool {
        var length = 0
        var previous: UInt8 = 0
        for letter in letters {
            length = letter == previous ? length + 1 : 1
            previous = letter
            if length == 3 { return true }
        }
        return false
    }

    static let separators = scalars("-/,;:\"()")
    private static let around = scalars(".,;:?()[]\"'<>…")
    static let swearSigns = scalars("*#$@!%&")
    static let masks = scalars("*#%&_-.^~?")
    static let lookalikes: [UInt32: UInt8] = {
        let letters: [(Character, Character)] = [
            ("0", "o"), ("1", "i"), ("3", "e"), ("4", "a"), ("5", "s"), ("7", "t"), ("8", "b"), ("9", "g"),
            ("@", "a"), ("$", "s"), ("!", "i"), ("|", "i"), ("€", "e"), ("+", "t"),
        ]
        var table: [UInt32: UInt8] = [:]
        for (sign, letter) in letters {
            if let scalar = sign.unicodeScalars.first { table[scalar.value] = letter.asciiValue }
        }
        return table
    }()
    static let smallWords = Set(
        "to the all of you like much so these those and is are must be a an in".split(separator: " ")
            .map { Array($0.utf8) })

    private static func scalars(_ text: String) -> Set<UInt32> { Set(text.unicodeScalars.map(\.value)) }
}
