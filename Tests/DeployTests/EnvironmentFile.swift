/// A file of environment variables, as Docker and shells read it.
///
/// A line that begins with `#KEY=` names a key without giving it a value.
struct EnvironmentFile {
    struct Entry: Equatable {
        var key: String
        var value: String
        /// The key is documented only.
        var isExample: Bool
        /// The comment above it.
        var comment: String
    }

    private(set) var entries: [Entry] = []
    /// Lines that are neither a comment nor a key.
    private(set) var faults: [String] = []

    init(_ text: String) {
        var comment: [Substring] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.isEmpty {
                comment = []
            } else if line.hasPrefix("# ") {
                comment.append(line.dropFirst(2))
            } else if let match = line.wholeMatch(of: /(#?)([A-Z][A-Z0-9_]*)=(.*)/) {
                entries.append(
                    Entry(
                        key: String(match.2), value: String(match.3), isExample: !match.1.isEmpty,
                        comment: comment.joined(separator: " ")))
                // Examples of one kind share a comment.
                if match.1.isEmpty { comment = [] }
            } else {
                faults.append(String(line))
            }
        }
    }

    var keys: [String] { entries.map(\.key) }

    static func read(_ path: String) throws -> EnvironmentFile {
        EnvironmentFile(try Repository.text(path))
    }
}
