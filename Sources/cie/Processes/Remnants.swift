import FoundationEssentials

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Processes of a stack whose supervisor was killed: they end by themselves; this waits for it.
struct Remnants: Sendable {
    /// The variable by which a child can be told from a stranger with the same process id.
    static let variable = "CIE_STACK"

    let directory: DataDirectory
    let pids: [Int32]

    init(of report: StackReport?, in directory: DataDirectory) {
        self.directory = directory
        pids = ((report?.daemons ?? []) + (report?.helpers ?? [])).compactMap(\.pid)
    }

    /// Those that still run.
    var alive: [Int32] { pids.filter { isOurs($0) } }

    /// Waits for their end; makes it at the deadline.
    func clear(within time: Duration) async throws {
        let end = ContinuousClock.now + time
        while !alive.isEmpty, ContinuousClock.now < end {
            try await Task.sleep(for: .milliseconds(50))
        }
        for pid in alive { kill(pid, SIGKILL) }
    }

    private func isOurs(_ pid: Int32) -> Bool {
        guard let bytes = FileManager.default.contents(atPath: "/proc/\(pid)/environ") else { return false }
        let mark = Array("\(Self.variable)=\(directory.path)".utf8)
        return bytes.split(separator: 0).contains { $0.elementsEqual(mark) }
    }
}
