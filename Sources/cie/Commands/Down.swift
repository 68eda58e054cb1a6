import ArgumentParser

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Stops a stack and waits for its end.
struct Down: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Stops a stack and waits until it has ended.")

    @OptionGroup var stack: StackOptions

    func run() async throws {
        let directory = stack.directory
        guard let pid = StackLock.holder(of: directory.lockFile) else {
            return Terminal.print("nothing is running in \(directory.path)")
        }
        kill(pid, SIGTERM)
        if try await StackLock.waitForRelease(of: directory.lockFile, within: .seconds(60)) {
            return Terminal.print("stopped")
        }
        // Its children notice, and end by themselves.
        kill(pid, SIGKILL)
        guard try await StackLock.waitForRelease(of: directory.lockFile, within: .seconds(5)) else {
            throw CommandFailure("the supervisor (pid \(pid)) doesn't end")
        }
        try await Remnants(of: directory.report(), in: directory).clear(within: .seconds(15))
        Terminal.print("stopped by force")
    }
}
