import ArgumentParser
import FoundationEssentials
import Language
import Postgres

/// Says what customers asked and the knowledge did not answer.
struct Gaps: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Lists what customers asked and the knowledge did not answer, with counts.",
        discussion: """
            Questions that mean the same are counted together. The database is that of DATABASE_URL, or of the stack in \
            the data directory; the view analytics.knowledge_gaps holds every single question.
            """)

    @OptionGroup var stack: StackOptions

    @Option(help: "How many days to look back.")
    var days = 30

    @Option(help: "How many gaps to list.")
    var limit = 50

    @Flag(help: "Print one JSON object.")
    var json = false

    func validate() throws {
        guard days > 0, limit > 0 else { throw ValidationError("--days and --limit are above 0") }
    }

    func run() async throws {
        let environment = ProcessInfo.processInfo.environment
        let given = environment["DATABASE_URL"] ?? ""
        let url = given.isEmpty ? try stack.running().postgres.url : given
        let roots = Installation(environment: environment).roots
        let pool = try Pool.open(url, size: 1, applicationName: "cie-gaps")
        do {
            let report = try await GapReport(
                from: pool, days: days,
                encoder: EncoderChoice.load(environment: environment, near: roots).encoder)
            if json { Terminal.print(try report.json(most: limit)) }
            if !json { report.lines(most: limit).forEach { Terminal.print($0) } }
        } catch {
            throw CommandFailure("\(error)")
        }
        await pool.close()
    }
}
