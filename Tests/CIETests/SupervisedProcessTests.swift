import FoundationEssentials
import Synchronization
import Testing

@testable import cie

@Suite(.timeLimit(.minutes(1))) struct SupervisedProcessTests {
    /// What happened, and a way to wait for it.
    private final class Events: Sendable {
        let stream: AsyncStream<ProcessEvent>
        let continuation: AsyncStream<ProcessEvent>.Continuation

        init() {
            (stream, continuation) = AsyncStream.makeStream()
        }
    }

    private func process(_ script: String, _ events: Events) throws -> (SupervisedProcess, log: String) {
        let log = "\(FileManager.default.temporaryDirectory.path)/cie-test-\(UUID().uuidString).log"
        let program = Program(
            name: "child", executable: "/bin/sh", arguments: ["-c", script],
            environment: ["PATH": "/usr/bin:/bin"])
        let process = SupervisedProcess(program, log: try LogFile(path: log)) { event in
            events.continuation.yield(event)
        }
        return (process, log)
    }

    @Test func whatDiesIsStartedAgain() async throws {
        let events = Events()
        let (process, log) = try process("echo hello; exit 3", events)
        process.start()
        var starts = 0
        var deaths: [String] = []
        for await event in events.stream {
            if case .started = event { starts += 1 }
            if case .died(let reason, _) = event { deaths.append(reason) }
            if starts == 3 { break }
        }
        await process.stop(deadline: .seconds(5))
        #expect(deaths == ["exit code 3", "exit code 3"])
        #expect(process.pid == nil)
        #expect(LogFile.lastLines(2, of: log) == ["hello", "hello"])
        try FileManager.default.removeItem(atPath: log)
    }

    @Test func stoppingIsPoliteAtFirst() async throws {
        let events = Events()
        let (process, log) = try process(
            "trap 'echo bye; exit 0' TERM; echo up; while :; do sleep 0.01; done", events)
        process.start()
        for await event in events.stream { if case .started = event { break } }
        while LogFile.lastLines(1, of: log) != ["up"] { await Task.yield() }
        await process.stop(deadline: .seconds(20))
        #expect(LogFile.lastLines(1, of: log) == ["bye"])
        try FileManager.default.removeItem(atPath: log)
    }

    @Test func whatDoesNotStopIsKilled() async throws {
        let events = Events()
        let (process, log) = try process("trap '' TERM; echo up; while :; do sleep 0.01; done", events)
        process.start()
        while LogFile.lastLines(1, of: log) != ["up"] { await Task.yield() }
        await process.stop(deadline: .milliseconds(50))
        #expect(process.pid == nil)
        try FileManager.default.removeItem(atPath: log)
    }

    @Test func aMissingProgramIsAReason() async throws {
        let events = Events()
        let log = "\(FileManager.default.temporaryDirectory.path)/cie-test-\(UUID().uuidString).log"
        let process = SupervisedProcess(
            Program(name: "none", executable: "/no/such/program"), log: try LogFile(path: log)
        ) { events.continuation.yield($0) }
        process.start()
        var reason = ""
        for await event in events.stream {
            guard case .died(let why, _) = event else { continue }
            reason = why
            break
        }
        await process.stop(deadline: .seconds(1))
        #expect(reason.hasPrefix("could not be run"))
        try FileManager.default.removeItem(atPath: log)
    }

    @Test func theLastLinesAreOfThisRun() throws {
        let path = "\(FileManager.default.temporaryDirectory.path)/cie-test-\(UUID().uuidString).log"
        try LogFile(path: path).append(Array("before\n".utf8))
        let log = try LogFile(path: path)
        #expect(log.lastLines(3).isEmpty)
        log.append(Array("now\n".utf8))
        #expect(log.lastLines(3) == ["now"])
        #expect(LogFile.lastLines(3, of: path) == ["before", "now"])
        try FileManager.default.removeItem(atPath: path)
    }

    @Test func aLogIsBounded() throws {
        let path = "\(FileManager.default.temporaryDirectory.path)/cie-test-\(UUID().uuidString).log"
        let log = try LogFile(path: path, limit: 100)
        for number in 0..<10 { log.append(Array("line \(number) is twenty b\n".utf8)) }
        #expect(LogFile.lastLines(1, of: path) == ["line 9 is twenty b"])
        let files = FileManager.default
        let size =
            (files.contents(atPath: path)?.count ?? 0) + (files.contents(atPath: path + ".1")?.count ?? 0)
        #expect(size <= 200)
        try files.removeItem(atPath: path)
        try files.removeItem(atPath: path + ".1")
    }
}
