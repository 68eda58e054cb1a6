internal import DequeModule

/// Which records of one partition are done, and up to where without a gap.
///
/// Records finish in any order, but a later one must not carry the stored offset past an earlier one that
/// is still in work: it would be lost if the process died then.
struct OffsetLedger {
    private struct Entry {
        let offset: Int64
        var done = false
    }

    private var entries: Deque<Entry> = []

    /// How many records have begun and are not yet part of the contiguous prefix.
    var pending: Int { entries.count }

    /// Notes that the record at `offset` has arrived; offsets arrive in rising order.
    mutating func begin(_ offset: Int64) {
        if let last = entries.last, offset <= last.offset { return }
        entries.append(Entry(offset: offset))
    }

    /// Notes that the record at `offset` has its outcome.
    ///
    /// - Returns: The next offset to read, when the contiguous prefix has grown.
    mutating func finish(_ offset: Int64) -> Int64? {
        guard let index = position(of: offset) else { return nil }
        entries[index].done = true
        var next: Int64?
        while let first = entries.first, first.done {
            next = first.offset + 1
            entries.removeFirst()
        }
        return next
    }

    private func position(of offset: Int64) -> Int? {
        var low = 0
        var high = entries.count
        while low < high {
            let middle = (low + high) / 2
            if entries[middle].offset < offset { low = middle + 1 } else { high = middle }
        }
        return low < entries.count && entries[low].offset == offset ? low : nil
    }
}
