#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Glibc
#endif

extension StringProtocol {
    /// Whether `part` stands in the text, byte for byte.
    ///
    /// `contains` compares characters by canonical equivalence, which takes many times as long and makes no difference
    /// where `part` is plain ASCII.
    package func holds(_ part: some StringProtocol) -> Bool {
        let found = utf8.withContiguousStorageIfAvailable { text in
            part.utf8.withContiguousStorageIfAvailable { part in holds(part, in: text) }
        }
        return (found ?? nil) ?? contains(part)
    }

    private func holds(_ part: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = part.first, let wanted = part.baseAddress else { return true }
        guard let start = text.baseAddress, text.count >= part.count else { return false }
        let end = start + (text.count - part.count + 1)
        var place = start
        while place < end, let hit = memchr(place, Int32(first), end - place) {
            if memcmp(hit, wanted, part.count) == 0 { return true }
            place = start + (UnsafeRawPointer(hit) - UnsafeRawPointer(start)) + 1
        }
        return false
    }
}
