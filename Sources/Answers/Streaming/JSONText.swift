/// The part of a JSON value that is meant for a reader.
enum JSONText: Decodable {
    case text(String)
    case list([JSONText])
    case object([String: JSONText])
    case other

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let text = try? container.decode(String.self) {
            self = .text(text)
        } else if let list = try? container.decode([JSONText].self) {
            self = .list(list)
        } else if let object = try? container.decode([String: JSONText].self) {
            self = .object(object)
        } else {
            self = .other
        }
    }

    /// Under the names that such a part goes by; nil when there is none.
    var answer: String? {
        switch self {
        case .text, .other: nil
        case .list(let items): items.lazy.compactMap(\.answer).first
        case .object(let fields):
            Self.names.lazy.compactMap { name in fields[name].flatMap { $0.words ?? $0.answer } }.first
        }
    }

    private var words: String? {
        switch self {
        case .text(let text): text
        case .list(let items):
            items.isEmpty ? nil : items.compactMap(\.words).joined(separator: " ")
        case .object, .other: nil
        }
    }

    private static let names = [
        "answer", "text", "reply", "response", "message", "content", "output", "result", "sentences",
    ]
}
