internal import FoundationEssentials

/// Reads files of one JSON object a line.
package enum JSONLines {
    /// The rows that can be read, and what was wrong with each of the others.
    ///
    /// Empty lines are passed over.
    ///
    /// - Throws: `EvaluationError` when the file can't be read.
    package static func read<Row: Decodable>(
        _ type: Row.Type, from path: String
    ) throws -> (rows: [Row], problems: [String]) {
        guard FileManager.default.fileExists(atPath: path) else {
            throw EvaluationError("there is no \(path)")
        }
        guard let data = FileManager.default.contents(atPath: path) else {
            throw EvaluationError("\(path) can't be read")
        }
        let decoder = JSONDecoder()
        var rows: [Row] = []
        var problems: [String] = []
        for (number, line) in data.split(separator: 10, omittingEmptySubsequences: false).enumerated()
        where line.contains(where: { $0 > 32 }) {
            do {
                rows.append(try decoder.decode(type, from: Data(line)))
            } catch {
                problems.append("\(path):\(number + 1): \(reason(error))")
            }
        }
        return (rows, problems)
    }

    private static func reason(_ error: any Error) -> String {
        guard let error = error as? DecodingError else { return "\(error)" }
        switch error {
        case .keyNotFound(let key, _): return "there is no \"\(key.stringValue)\""
        case .typeMismatch(_, let context), .valueNotFound(_, let context):
            return
                "\(context.codingPath.map(\.stringValue).joined(separator: ".")): \(context.debugDescription)"
        case .dataCorrupted(let context): return context.debugDescription
        @unknown default: return "\(error)"
        }
    }
}
