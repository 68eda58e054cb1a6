/// A text, or a list of texts; numbers and truth values are taken as written.
struct OneOrMore: Decodable {
    let all: [String]

    init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        all = if let one = try? value.decode(String.self) { [one] } else { try value.decode([String].self) }
    }
}
