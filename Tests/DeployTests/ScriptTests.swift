import FoundationEssentials
import Subprocess
import Testing

@Suite struct ScriptTests {
    /// The files that begin with the name of their interpreter.
    private static let scripts: [(path: String, interpreter: String)] =
        ((try? Repository.files(below: "deploy") + Repository.files(below: ".ci")) ?? []).compactMap { path in
            guard let line = try? Repository.text(path).split(separator: "\n").first, line.hasPrefix("#!")
            else { return nil }
            return (path, line.hasSuffix("bash") ? "bash" : "sh")
        }

    @Test func whatIsStartedByHandIsThere() {
        let paths = Set(Self.scripts.map(\.path))
        #expect(paths.isSuperset(of: ["deploy/up", "deploy/test", ".ci/run"]))
    }

    @Test func scriptsAreExecutable() {
        for (path, _) in Self.scripts {
            #expect(FileManager.default.isExecutableFile(atPath: "\(Repository.root)/\(path)"), "\(path)")
        }
    }

    @Test func scriptsParse() async throws {
        for (path, interpreter) in Self.scripts + [(path: "deploy/prerequisites", interpreter: "bash")] {
            let result = try await Subprocess.run(
                .name(interpreter), arguments: ["-n", "\(Repository.root)/\(path)"], output: .discarded,
                error: .string(limit: 10_000))
            #expect(result.terminationStatus.isSuccess, "\(result.standardError)")
        }
    }
}
