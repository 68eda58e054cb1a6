/// A shuffle that is the same on every run.
///
/// Source: Sebastiano Vigna, SplitMix64.
struct Shuffle {
    var state: UInt64

    mutating func shuffle(_ items: inout [Int]) {
        guard items.count > 1 else { return }
        for place in stride(from: items.count - 1, to: 0, by: -1) {
            items.swapAt(place, Int(next() % UInt64(place + 1)))
        }
    }

    private mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
