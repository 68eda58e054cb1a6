/// A page that the server says for certain is no more.
struct PageGone: Error, Hashable, CustomStringConvertible {
    let status: Int

    /// Nil when the answer says less than that.
    init?(status: Int) {
        guard status == 404 || status == 410 else { return nil }
        self.status = status
    }

    var description: String { "the server answers \(status)" }
}
