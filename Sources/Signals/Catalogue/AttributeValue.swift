/// A property with its value, as in `color: navy`.
struct AttributeValue: Hashable, Sendable {
    let name: String
    let value: String
}
