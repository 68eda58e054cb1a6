import ArgumentParser

/// Says what runs, where, and how it is.
struct Status: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Says what runs, where, and how it is.")

    @OptionGroup var stack: StackOptions

    @Flag(help: "Print one JSON object.")
    var json = false

    func run() async throws {
        let directory = stack.directory
        guard let known = directory.report() else {
            throw CommandFailure("no stack has ever run in \(directory.path)")
        }
        var report = known.stopped
        if StackLock.holder(of: directory.lockFile) != nil {
            let probe = try HealthProbe()
            report = await probe.refreshed(known)
            await probe.close()
        }
        if json { return Terminal.print(String(decoding: report.json(), as: UTF8.self)) }
        for line in StackScreen.lines(report) { Terminal.print(line) }
    }
}
