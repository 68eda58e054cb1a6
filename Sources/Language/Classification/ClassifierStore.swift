internal import FoundationEssentials

/// A directory of trained classifiers, so that a restart need not train again.
///
/// It is only a cache: what can't be read is trained anew, and what can't be written is done without.
package struct ClassifierStore: Sendable {
    private let directory: String

    package init(directory: String) {
        self.directory = directory
    }

    func read(_ key: String) -> KeptClassifier? {
        guard let data = try? Data(contentsOf: URL(filePath: path(key))) else { return nil }
        return ClassifierFile.read(Array(data))
    }

    func write(_ kept: KeptClassifier, as key: String) {
        guard let bytes = try? ClassifierFile.bytes(of: kept) else { return }
        try? FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
        try? Data(bytes).write(to: URL(filePath: path(key)), options: .atomic)
    }

    private func path(_ key: String) -> String { "\(directory)/\(key).classifier" }
}
