import FoundationEssentials

/// Reads files with one JSON object a line.
enum JSONLines {
    struct Item<Value> {
        let line: Int
        let value: Value
    }

    /// The readable lines of a file; none when there is no such file, and a problem when it can't be read.
    static func read<Value: Decodable>(
        _ name: String, in directory: String, _ problems: inout [PackProblem]
    ) -> [Item<Value>] {
        let path = directory + "/" + name
        guard let bytes = FileManager.default.contents(atPath: path) else {
            if DirectoryListing.isThere(path) {
                problems.append(PackProblem(file: name, message: "can't be read"))
            }
            return []
        }
        let decoder = JSONDecoder()
        var items: [Item<Value>] = []
        for (index, line) in lines(bytes).enumerated() where line.contains(where: { !isSpace($0) }) {
            do {
                items.append(Item(line: index + 1, value: try decoder.decode(Value.self, from: line)))
            } catch {
                problems.append(PackProblem(file: name, line: index + 1, message: describe(error)))
            }
        }
        return items
    }

    static func lines(_ bytes: Data) -> [Data] {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let text = bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes
        return text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
    }

    /// Says what is wrong without quoting values: an order holds an e-mail address.
    private static func describe(_ error: any Error) -> String {
        switch error {
        case let error as MalformedField:
            "\(error.path) \(error.message)"
        case DecodingError.keyNotFound(let key, let context):
            "\(path(context.codingPath + [key])) is missing"
        case DecodingError.valueNotFound(_, let context):
            "\(path(context.codingPath)) is null"
        case DecodingError.typeMismatch(_, let context):
            "\(path(context.codingPath)) is of the wrong type"
        case DecodingError.dataCorrupted(let context) where !context.codingPath.isEmpty:
            "\(path(context.codingPath)) can't be read"
        default:
            "not a JSON object"
        }
    }

    private static func path(_ keys: [any CodingKey]) -> String {
        let names = keys.map { $0.intValue.map(String.init) ?? $0.stringValue }
        return names.isEmpty ? "the line" : names.joined(separator: ".")
    }
}
