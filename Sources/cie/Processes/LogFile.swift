import FoundationEssentials
import Synchronization

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A process's output on disk; at a size limit it becomes `NAME.log.1` and begins anew.
final class LogFile: Sendable {
    private struct State {
        var descriptor: Int32
        var size: Int
    }

    let path: String
    private let limit: Int
    /// Where this run began.
    private let beginning: Int
    private let state: Mutex<State>

    init(path: String, limit: Int = 8 << 20) throws(CommandFailure) {
        self.path = path
        self.limit = limit
        let descriptor = try Self.open(path)
        let size = lseek(descriptor, 0, SEEK_END)
        beginning = max(Int(size), 0)
        state = Mutex(State(descriptor: descriptor, size: beginning))
    }

    deinit {
        state.withLock { _ = close($0.descriptor) }
    }

    /// Appends; a disk that takes nothing loses lines rather than stopping the stack.
    func append(_ bytes: [UInt8]) {
        state.withLock { state in
            if state.size + bytes.count > limit, rename(path, path + ".1") == 0,
                let fresh = try? Self.open(path)
            {
                close(state.descriptor)
                state = State(descriptor: fresh, size: 0)
            }
            let count = bytes.withUnsafeBytes { write(state.descriptor, $0.baseAddress, $0.count) }
            state.size += max(count, 0)
        }
    }

    /// The last lines of this run.
    func lastLines(_ count: Int) -> [String] {
        Self.lastLines(count, of: path, from: beginning)
    }

    /// The last lines of a log, for an error message; of all of it where it was begun anew meanwhile.
    static func lastLines(_ count: Int, of path: String, from beginning: Int = 0) -> [String] {
        guard let bytes = FileManager.default.contents(atPath: path) else { return [] }
        let run = bytes.dropFirst(bytes.count < beginning ? 0 : beginning)
        return String(decoding: run.suffix(64 << 10), as: UTF8.self)
            .split(separator: "\n").suffix(count).map(String.init)
    }

    private static func open(_ path: String) throws(CommandFailure) -> Int32 {
        #if canImport(Glibc)
            let descriptor = Glibc.open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o644)
        #else
            let descriptor = Darwin.open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o644)
        #endif
        guard descriptor >= 0 else {
            throw CommandFailure("\(path) can't be written: \(String(cString: strerror(errno)))")
        }
        return descriptor
    }
}
