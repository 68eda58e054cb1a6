import FoundationEssentials

/// A file with given bytes that is gone after use.
struct TemporaryFile: ~Copyable {
    let path: String

    init(_ bytes: [UInt8]) throws {
        path = "\(FileManager.default.temporaryDirectory.path)/encoder-\(UUID().uuidString)"
        try Data(bytes).write(to: URL(filePath: path))
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }
}
