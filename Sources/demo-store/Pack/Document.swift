/// A page of the shop's knowledge that can be shown: Markdown or plain text.
struct Document: Hashable, Sendable {
    /// Its path under `knowledge`.
    var id: String
    /// The same without extension: what its page is called.
    var name: String
    var title: String
    var text: String
}
