import ArgumentParser

/// The operator's command line.
@main
struct CIE: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cie",
        abstract: "Runs and looks into a Conversational Intent Engine.",
        subcommands: [
            Up.self, Down.self, Status.self, Chat.self, Tail.self, IngestCommand.self, Gaps.self,
            Evaluate.self,
        ])

    /// Maps every error to an exit code: 0 done, 1 failed, 64 usage, 78 configuration.
    static func main() async {
        do {
            var command = try parseAsRoot()
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch let failure as CommandFailure {
            Terminal.complain("cie: \(failure.message)")
            exit(withError: failure.exitCode)
        } catch {
            exit(withError: error)
        }
    }
}
