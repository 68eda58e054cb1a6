/// A value that can't be what it should be; says so without quoting it.
struct MalformedField: Error {
    /// Such as `variants.0.price`.
    let path: String
    /// Such as `is no price`.
    let message: String

    init(_ keys: [any CodingKey], _ message: String) {
        path = keys.map { $0.intValue.map(String.init) ?? $0.stringValue }.joined(separator: ".")
        self.message = message
    }
}
