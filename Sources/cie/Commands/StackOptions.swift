import ArgumentParser

/// Which stack a command is about.
struct StackOptions: ParsableArguments {
    @Option(name: .customLong("data-dir"), help: "Where the stack keeps its data.")
    var dataDirectory = ".cie"

    var directory: DataDirectory { DataDirectory(dataDirectory) }

    /// What the running stack says of itself.
    func running() throws -> StackReport {
        guard StackLock.holder(of: directory.lockFile) != nil, let report = directory.report() else {
            throw CommandFailure("nothing is running in \(directory.path); start it with `cie up`")
        }
        return report
    }
}
