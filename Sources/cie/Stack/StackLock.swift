#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The right to run a stack in a data directory; ends with its process, however that ends.
struct StackLock: ~Copyable {
    private let descriptor: Int32

    /// Takes the lock; nil when another process has it.
    ///
    /// - Throws: `configuration` when the file can't be made.
    init?(file: String) throws(CommandFailure) {
        descriptor = open(file, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else {
            throw CommandFailure.configuration("\(file): \(String(cString: strerror(errno)))")
        }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            close(descriptor)
            return nil
        }
        ftruncate(descriptor, 0)
        let pid = Array("\(getpid())\n".utf8)
        _ = pid.withUnsafeBytes { pwrite(descriptor, $0.baseAddress, $0.count, 0) }
    }

    deinit {
        close(descriptor)
    }

    /// The process that has the lock; nil when nobody has it.
    static func holder(of file: String) -> Int32? {
        let descriptor = open(file, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        guard flock(descriptor, LOCK_SH | LOCK_NB) != 0, errno == EWOULDBLOCK else { return nil }
        var bytes = [UInt8](repeating: 0, count: 32)
        let count = bytes.withUnsafeMutableBytes { pread(descriptor, $0.baseAddress, $0.count, 0) }
        let digits = String(decoding: bytes.prefix(max(count, 0)).prefix { $0 != 10 }, as: UTF8.self)
        return Int32(digits)
    }

    /// Returns true once nobody has the lock, or false at the deadline.
    static func waitForRelease(of file: String, within time: Duration) async throws -> Bool {
        let end = ContinuousClock.now + time
        while holder(of: file) != nil {
            guard ContinuousClock.now < end else { return false }
            try await Task.sleep(for: .milliseconds(50))
        }
        return true
    }
}
