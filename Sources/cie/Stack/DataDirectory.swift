import FoundationEssentials

/// Where one stack keeps what must outlive it: database, keys, logs, and what it says of itself.
struct DataDirectory: Hashable, Sendable {
    /// Absolute.
    let path: String

    init(_ path: String) {
        let absolute =
            path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
        self.path = URL(filePath: absolute).standardizedFileURL.path
    }

    var lockFile: String { path + "/lock" }
    var stateFile: String { path + "/stack.json" }
    var logs: String { path + "/logs" }
    var postgres: String { path + "/postgres" }
    var keys: String { path + "/keys" }

    func logFile(of name: String) -> String { "\(logs)/\(name).log" }

    /// Makes the directory and its parts, readable for nobody else where they hold secrets.
    func create() throws(CommandFailure) {
        let files = FileManager.default
        do {
            for directory in [path, logs] {
                try files.createDirectory(atPath: directory, withIntermediateDirectories: true)
            }
            try files.createDirectory(
                atPath: keys, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw CommandFailure.configuration("\(path) can't be made: \(error)")
        }
    }

    /// A key that is made once and kept.
    func key(named name: String) throws(CommandFailure) -> String {
        let file = "\(keys)/\(name)"
        if let known = FileManager.default.contents(atPath: file), !known.isEmpty {
            return String(decoding: known, as: UTF8.self)
        }
        var generator = SystemRandomNumberGenerator()
        let digits = Array("0123456789abcdef")
        let key = String((0..<64).map { _ in digits[Int.random(in: 0..<16, using: &generator)] })
        try PrivateFile.write(Array(key.utf8), to: file)
        return key
    }

    /// What the stack last said of itself; nil if it never ran here.
    func report() -> StackReport? {
        guard let bytes = FileManager.default.contents(atPath: stateFile) else { return nil }
        return try? JSONDecoder().decode(StackReport.self, from: bytes)
    }

    func save(_ report: StackReport) throws(CommandFailure) {
        try PrivateFile.write(report.json(pretty: true), to: stateFile)
    }
}
