/// Spans that don't overlap, ordered, so that another is checked in logarithmic time.
struct SpanSet {
    private(set) var spans: [Range<Int>] = []

    init(_ spans: [Range<Int>] = []) {
        self.spans = spans.sorted { $0.lowerBound < $1.lowerBound }
    }

    func overlaps(_ span: Range<Int>) -> Bool {
        let place = self.place(of: span)
        if place < spans.count, spans[place].overlaps(span) { return true }
        return place > 0 && spans[place - 1].overlaps(span)
    }

    /// The index of the first span that starts at or after this one.
    private func place(of span: Range<Int>) -> Int {
        var low = 0
        var high = spans.count
        while low < high {
            let middle = (low + high) / 2
            if spans[middle].lowerBound < span.lowerBound { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
