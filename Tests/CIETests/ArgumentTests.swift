import ArgumentParser
import Postgres
import Testing

@testable import cie

@Suite struct ArgumentTests {
    @Test func upHasItsDefaults() throws {
        let up = try #require(try CIE.parseAsRoot(["up"]) as? Up)
        #expect(up.port == 8080)
        #expect(up.store == nil)
        #expect(!up.detach)
        #expect(up.stack.directory.path.hasSuffix("/.cie"))
    }

    @Test func everyCommandTakesADataDirectory() throws {
        for command in [["up"], ["down"], ["status"], ["chat"], ["tail", "chat.replies"], ["ingest", "."]] {
            _ = try CIE.parseAsRoot(command + ["--data-dir", "/tmp/x"])
        }
    }

    @Test func aChatTakesTurnsAndPurposes() throws {
        let chat = try #require(
            try CIE.parseAsRoot(["chat", "--consent", "analytics, measurement", "Hi", "Bye"]) as? Chat)
        #expect(chat.text == ["Hi", "Bye"])
        #expect(try chat.purposes() == ["analytics": true, "measurement": true])
    }

    @Test(arguments: [
        ["up", "--port", "70000"], ["up", "--nonsense"], ["chat", "--consent", "everything"],
        ["chat", "--timeout", "0"], ["tail"], ["dance"], ["ingest"], ["ingest", ".", "--retention", "0"],
        ["evaluate", "retrieval", "--data", "queries.jsonl"],
    ])
    func wrongUsageExitsWith64(arguments: [String]) {
        let error = #expect(throws: (any Error).self) { _ = try CIE.parseAsRoot(arguments) }
        #expect(error.map { CIE.exitCode(for: $0) } == .validationFailure)
    }

    @Test func failuresHaveTheirExitCodes() {
        #expect(CommandFailure("x").exitCode == ExitCode(1))
        #expect(CommandFailure.configuration("x").exitCode == ExitCode(78))
        let error = #expect(throws: CommandFailure.self) {
            try Pool.open("nonsense", size: 1, applicationName: "tests")
        }
        #expect(error?.exitCode == ExitCode(78))
    }

    @Test(arguments: [
        ("", ChatPrompt.Input.nothing), ("  ", .nothing), ("/quit", .quit), ("/human", .human),
        ("/email a@b.c", .identify("a@b.c")), ("/help", .help), ("Hi there", .say("Hi there")),
        ("/unknown", .say("/unknown")),
    ])
    func promptsAreUnderstood(text: String, input: ChatPrompt.Input) {
        #expect(ChatPrompt.Input(text) == input)
    }
}
