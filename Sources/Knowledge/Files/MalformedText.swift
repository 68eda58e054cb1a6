import Yams

/// A text that isn't what it should be, and where.
struct MalformedText: Error {
    let line: Int?
    let message: String

    init(line: Int?, message: String) {
        self.line = line
        self.message = message
    }

    init(_ error: YamlError) {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            self.init(line: mark.line, message: "not YAML: \(problem)")
        default:
            self.init(line: nil, message: "not YAML")
        }
    }
}
