internal import FoundationEssentials
internal import Yams

/// A YAML file of conversations with expectations.
///
/// ```yaml
/// tags: [return_refund]           # of every turn in the file
/// never: ["**"]                   # in every reply of the file
/// words: 90                       # in every reply of the file that has no limit of its own
/// conversations:
///   - name: an opened item
///     tags: [follow_up]
///     turns:
///       - say: How long can I return something?     # a list is sent in quick succession
///         outcome: answered                          # or a list of those allowed
///         says: [30 days, [unused, not used]]        # all of these; a list inside holds alternatives
///         never: [60 days]
///         cites: returns-and-exchanges.md            # a document's id, or a part of its title
///         card: product:tempo-heron                  # order, product, order:ID, product:ID or none
///         suggests: any                              # or words of a suggestion
///         words: 60                                  # at most
///         tags: [overview]
///       - say: Are you still there?
///         silent: true                               # no reply, because a person has the conversation
/// ```
package enum ConversationFile {
    /// The conversations of a file, or of all `*.yaml` files of a folder in the order of their names.
    ///
    /// - Throws: `EvaluationError` naming the file when one can't be read.
    package static func read(_ path: String) throws -> [ConversationScript] {
        var isDirectory = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) else {
            throw EvaluationError("there is no \(path)")
        }
        guard isDirectory else { return try scripts(in: path) }
        let names = try FileManager.default.contentsOfDirectory(atPath: path)
            .filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".yml") }
        guard !names.isEmpty else { throw EvaluationError("\(path) holds no YAML file") }
        return try names.sorted().flatMap { try scripts(in: "\(path)/\($0)") }
    }

    /// The conversations of a YAML text.
    ///
    /// - Parameter file: Its name, to be named with each conversation and in errors.
    /// - Throws: `EvaluationError`.
    package static func scripts(yaml: String, file: String) throws -> [ConversationScript] {
        do {
            return try YAMLDecoder().decode(ConversationSheet.self, from: yaml).scripts(file: file)
        } catch let error as DecodingError {
            throw EvaluationError("\(file): \(Self.reason(error))")
        } catch {
            throw EvaluationError("\(file): \(error)")
        }
    }

    private static func scripts(in path: String) throws -> [ConversationScript] {
        let yaml = String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
        let name = path.split(separator: "/").last.map(String.init) ?? path
        return try scripts(yaml: yaml, file: name)
    }

    private static func reason(_ error: DecodingError) -> String {
        let (context, what): (DecodingError.Context, String) =
            switch error {
            case .keyNotFound(let key, let context): (context, "there is no \(key.stringValue)")
            case .typeMismatch(_, let context), .valueNotFound(_, let context),
                .dataCorrupted(let context):
                (context, context.debugDescription)
            @unknown default: (DecodingError.Context(codingPath: [], debugDescription: ""), "\(error)")
            }
        let path = context.codingPath.map { $0.intValue.map(String.init) ?? $0.stringValue }
        return path.isEmpty ? what : "\(path.joined(separator: ".")): \(what)"
    }
}
