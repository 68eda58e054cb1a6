import FoundationEssentials

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Starts a supervisor in a session of its own, and waits until its stack is up.
struct Detachment: Sendable {
    let directory: DataDirectory
    let store: String?
    let port: Int

    func launch() async throws {
        let reader = try spawn()
        let end = try await Self.lines(of: reader) { Terminal.print($0) }
        switch end?.kind {
        case .ready:
            guard let report = directory.report() else { return }
            for line in StackScreen.lines(report) { Terminal.print(line) }
            Terminal.print("running in the background; `cie down` stops it")
        case .failed:
            throw CommandFailure(
                end?.text ?? "", kind: end?.exitCode.flatMap { .init(rawValue: $0) } ?? .failed)
        case .note, nil:
            let last = LogFile.lastLines(8, of: directory.logFile(of: "supervisor"))
            throw CommandFailure(
                (["the supervisor ended before the stack was up:"] + last).joined(separator: "\n  "))
        }
    }

    /// Reads the supervisor's progress on a thread of its own, since reading blocks.
    private static func lines(
        of descriptor: Int32, note: @escaping @Sendable (String) -> Void
    ) async throws -> ProgressLine? {
        let lines = DescriptorLines(descriptor).stream
        for await line in lines {
            guard let progress = try? JSONDecoder().decode(ProgressLine.self, from: Data(line.utf8)) else {
                continue
            }
            guard progress.kind == .note else { return progress }
            note(progress.text)
        }
        return nil
    }

    /// POSIX_SPAWN_SETSID, which not every header shows.
    #if canImport(Darwin)
        private static let newSession: Int16 = 0x400
    #else
        private static let newSession: Int16 = 0x80
    #endif

    /// Starts the supervisor; returns the end of the pipe that it tells its progress through.
    private func spawn() throws(CommandFailure) -> Int32 {
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else { throw CommandFailure("no pipe: \(String(cString: strerror(errno)))") }
        _ = fcntl(ends[0], F_SETFD, FD_CLOEXEC)
        defer { close(ends[1]) }
        let log = directory.logFile(of: "supervisor")
        var arguments = [
            "cie", "up", "--data-dir", directory.path, "--port", "\(port)", "--progress-descriptor", "3",
        ]
        if let store { arguments += ["--store", store] }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, log, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
        posix_spawn_file_actions_adddup2(&actions, 1, 2)
        // Onto itself would leave it to be closed at the start of the program.
        if ends[1] != 3 { posix_spawn_file_actions_adddup2(&actions, ends[1], 3) }
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        posix_spawnattr_setflags(&attributes, Self.newSession)
        let status = Self.run(arguments, &actions, &attributes)
        guard status == 0 else {
            close(ends[0])
            throw CommandFailure("no supervisor: \(String(cString: strerror(status)))")
        }
        return ends[0]
    }

    private static func run(
        _ arguments: [String], _ actions: inout posix_spawn_file_actions_t,
        _ attributes: inout posix_spawnattr_t
    ) -> Int32 {
        let path =
            (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
            ?? CommandLine.arguments.first ?? "cie"
        let pointers = arguments.map { strdup($0) } + [nil]
        let variables = ProcessInfo.processInfo.environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { for pointer in pointers + variables { free(pointer) } }
        var pid: pid_t = 0
        return posix_spawn(&pid, path, &actions, &attributes, pointers, variables)
    }
}
