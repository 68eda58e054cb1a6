/// The memory of one thread's forward passes, kept from one to the next.
///
/// A row that is multiplied by weights begins `lead` numbers late and is followed by as many as make sixteen
/// together, all zero. The weights' rows lie as far from a multiple of 64 bytes: products read both from such
/// multiples on, which is twice as fast, and the zeros take out what does not belong to a row.
struct EncoderWorkspace: ~Copyable {
    /// How many numbers a row that is multiplied is longer than what it holds.
    static let margin = 16
    static let hiddenStride = EncoderShape.width + margin
    static let innerStride = EncoderShape.innerWidth + margin
    /// Query, key and value with the biases among them, and room for what products write beyond.
    static let projectedStride = 1168
    /// The rows and columns that products may write beyond the last one.
    static let slack = 16
    static let scoresStride = WordPieceTokenizer.window + slack

    /// The rows that it has room for.
    let rows: Int
    /// One row a token: what the layers pass on.
    let hidden: UnsafeMutablePointer<Float>
    /// Query, key and value.
    let projected: UnsafeMutablePointer<Float>
    /// What attention gathers.
    let gathered: UnsafeMutablePointer<Float>
    /// What is added to `hidden`.
    let change: UnsafeMutablePointer<Float>
    let inner: UnsafeMutablePointer<Float>
    /// The scores of one head.
    let scores: UnsafeMutablePointer<Float>

    init(rows: Int) {
        let room = rows + Self.slack
        let sizes = [
            room * Self.hiddenStride, room * Self.projectedStride, room * Self.hiddenStride,
            room * EncoderShape.width, room * Self.innerStride, Self.scoresStride * Self.scoresStride,
        ].map { ($0 + 15) & ~15 }
        let count = sizes.reduce(0, +)
        let memory = UnsafeMutableRawPointer.allocate(
            byteCount: count * MemoryLayout<Float>.stride, alignment: 64
        ).initializeMemory(as: Float.self, repeating: 0, count: count)
        self.rows = rows
        hidden = memory
        projected = hidden + sizes[0]
        gathered = projected + sizes[1]
        change = gathered + sizes[2]
        inner = change + sizes[3]
        scores = inner + sizes[4]
    }

    deinit {
        hidden.deallocate()
    }
}
