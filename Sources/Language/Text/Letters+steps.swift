/// The steps of Porter2, in the order in which the stemmer takes them.
extension Letters {
    /// Step 0.
    mutating func dropPossessive() {
        for suffix in ["'s'", "'s", "'"] where ends(suffix) {
            drop(suffix.utf8.count)
            return
        }
    }

    /// Step 1a.
    mutating func plurals() {
        if ends("sses") {
            replace(4, with: "ss")
        } else if ends("ied") || ends("ies") {
            replace(3, with: bytes.count > 4 ? "i" : "ie")
        } else if ends("us") || ends("ss") {
            return
        } else if ends("s"), hasVowel(before: bytes.count - 2) {
            drop(1)
        }
    }

    /// Step 1b.
    mutating func pastAndProgressive() {
        for suffix in ["eedly", "eed"] where ends(suffix) {
            if isIn(.first, suffix: suffix.utf8.count) { replace(suffix.utf8.count, with: "ee") }
            return
        }
        for suffix in ["ingly", "edly", "ing", "ed"] where ends(suffix) {
            guard hasVowel(before: bytes.count - suffix.utf8.count) else { return }
            drop(suffix.utf8.count)
            repairEnding()
            return
        }
    }

    private mutating func repairEnding() {
        if ends("at") || ends("bl") || ends("iz") {
            append("e")
        } else if ["bb", "dd", "ff", "gg", "mm", "nn", "pp", "rr", "tt"].contains(where: ends) {
            drop(1)
        } else if isShort {
            append("e")
        }
    }

    /// Step 1c.
    mutating func finalY() {
        guard ends("y") || ends("Y"), bytes.count > 2, !Self.isVowel(bytes[bytes.count - 2]) else { return }
        replace(1, with: "i")
    }

    /// Steps 2 and 3: the longest suffix that fits decides, whether or not it may go.
    mutating func replaceLongest(_ rules: [StemSuffixes.Rule], minimum region: Region) {
        guard let rule = rules.first(where: { hasSuffix($0.suffix) }) else { return }
        let length = rule.suffix.count
        guard isIn(region, suffix: length) else { return }
        let before = bytes.count > length ? bytes[bytes.count - length - 1] : 0
        switch String(decoding: rule.suffix, as: UTF8.self) {
        case "ogi" where before != UInt8(ascii: "l"): return
        case "li" where !"cdeghkmnrt".utf8.contains(before): return
        case "ative" where !isIn(.second, suffix: length): return
        default: replace(length, with: String(decoding: rule.replacement, as: UTF8.self))
        }
    }

    /// Step 4.
    mutating func dropLongest(_ rules: [StemSuffixes.Rule]) {
        guard let rule = rules.first(where: { hasSuffix($0.suffix) }) else { return }
        let length = rule.suffix.count
        guard isIn(.second, suffix: length) else { return }
        let before = bytes.count > length ? bytes[bytes.count - length - 1] : 0
        let isIon = rule.suffix.elementsEqual("ion".utf8)
        if isIon, before != UInt8(ascii: "s"), before != UInt8(ascii: "t") { return }
        drop(length)
    }

    /// Step 5.
    mutating func finalE() {
        if ends("e") {
            let inFirst = isIn(.first, suffix: 1) && !endsShortly(bytes.count - 1)
            if isIn(.second, suffix: 1) || inFirst { drop(1) }
        } else if ends("ll"), isIn(.second, suffix: 1) {
            drop(1)
        }
    }
}
