/// A text that shops also write as a number or a truth value, such as a size of 42.
struct LenientText: Decodable {
    let text: String

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let text = try? container.decode(String.self) {
            self.text = StorableText.text(text)
        } else if let flag = try? container.decode(Bool.self) {
            text = flag ? "true" : "false"
        } else if let whole = try? container.decode(Int.self) {
            text = String(whole)
        } else {
            text = String(try container.decode(Double.self))
        }
    }
}
