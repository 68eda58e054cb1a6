/// The memory of one thread's forward passes, kept from one to the next.
struct EncoderWorkspace: ~Copyable {
    /// The rows that it has room for.
    let rows: Int
    /// One row a token: what the layers pass on.
    let hidden: UnsafeMutablePointer<Float>
    /// Query, key and value.
    let projected: UnsafeMutablePointer<Float>
    /// What attention gathers, and what is added to `hidden`.
    let gathered: UnsafeMutablePointer<Float>
    let change: UnsafeMutablePointer<Float>
    let inner: UnsafeMutablePointer<Float>
    /// The scores of one head.
    let scores: UnsafeMutablePointer<Float>

    init(rows: Int, projectedWidth: Int) {
        let window = WordPieceTokenizer.window
        let sizes = [
            rows * EncoderShape.width, rows * projectedWidth, rows * EncoderShape.width,
            rows * EncoderShape.width, rows * EncoderShape.innerWidth, window * window,
        ].map { ($0 + 15) & ~15 }
        let memory = UnsafeMutableRawPointer.allocate(
            byteCount: sizes.reduce(0, +) * MemoryLayout<Float>.stride, alignment: 64
        ).initializeMemory(as: Float.self, repeating: 0, count: sizes.reduce(0, +))
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
