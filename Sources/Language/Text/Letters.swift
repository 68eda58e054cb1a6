/// A word on its way through the stemmer: its letters and the two regions in which suffixes may go.
///
/// `y` that acts as a consonant is written `Y` meanwhile.
struct Letters {
    enum Region { case first, second }

    private(set) var bytes: [UInt8]
    private var first = 0
    private var second = 0

    init(_ word: [UInt8]) {
        bytes = word
        if bytes.first == UInt8(ascii: "'") { bytes.removeFirst() }
        for index in bytes.indices where bytes[index] == UInt8(ascii: "y") {
            if index == 0 || Self.isVowel(bytes[index - 1]) { bytes[index] = UInt8(ascii: "Y") }
        }
        first = regionStart(after: 0)
        for prefix in ["gener", "commun", "arsen"] where bytes.starts(with: prefix.utf8) {
            first = prefix.utf8.count
        }
        second = regionStart(after: first)
    }

    var text: String { String(decoding: bytes, as: UTF8.self) }

    static func isVowel(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
            UInt8(ascii: "y"):
            true
        default: false
        }
    }

    func ends(_ suffix: String) -> Bool { hasSuffix(Array(suffix.utf8)) }

    func hasSuffix(_ suffix: [UInt8]) -> Bool {
        bytes.count >= suffix.count && bytes[(bytes.count - suffix.count)...].elementsEqual(suffix)
    }

    func isIn(_ region: Region, suffix length: Int) -> Bool {
        bytes.count - length >= (region == .first ? first : second)
    }

    func hasVowel(before end: Int) -> Bool { bytes.prefix(max(0, end)).contains(where: Self.isVowel) }

    mutating func drop(_ count: Int) { bytes.removeLast(count) }

    mutating func append(_ suffix: String) { bytes += Array(suffix.utf8) }

    mutating func replace(_ length: Int, with suffix: String) {
        drop(length)
        append(suffix)
    }

    /// A short syllable ends the first `end` letters.
    func endsShortly(_ end: Int) -> Bool {
        if end == 2 { return Self.isVowel(bytes[0]) && !Self.isVowel(bytes[1]) }
        guard end >= 3 else { return false }
        let last = bytes[end - 1]
        let isOpen = last == UInt8(ascii: "w") || last == UInt8(ascii: "x") || last == UInt8(ascii: "Y")
        return !Self.isVowel(last) && !isOpen && Self.isVowel(bytes[end - 2]) && !Self.isVowel(bytes[end - 3])
    }

    var isShort: Bool { bytes.count <= first && endsShortly(bytes.count) }

    /// After the first consonant that follows a vowel.
    private func regionStart(after start: Int) -> Int {
        var index = start
        while index < bytes.count, !Self.isVowel(bytes[index]) { index += 1 }
        while index < bytes.count, Self.isVowel(bytes[index]) { index += 1 }
        return min(index + 1, bytes.count)
    }
}
