import FoundationEssentials
import Testing

@testable import Language

@Suite struct ClassifierStoreTests {
    private static let texts = [
        LabelledText(text: "where is it", label: "a"), LabelledText(text: "track it", label: "a"),
        LabelledText(text: "send it back", label: "b"), LabelledText(text: "return it", label: "b"),
    ]

    /// Counts how often it is asked.
    private actor CountingEncoder: SentenceEncoding {
        nonisolated let identity: String
        private(set) var calls = 0

        init(identity: String = "test") { self.identity = identity }

        func vectors(of texts: [String]) async throws -> [SentenceVector] {
            calls += 1
            return texts.map { text in
                var values = [Float](repeating: 0, count: SentenceVector.dimensions)
                values[text.utf8.count % SentenceVector.dimensions] = 1
                return SentenceVector(values: values)
            }
        }
    }

    @Test func whatWasTrainedOnceIsReadTheNextTime() async throws {
        try await inDirectory { store, _ in
            let encoder = CountingEncoder()
            let recipe = ClassifierRecipe(Self.texts)
            let first = try await recipe.classifier(encoder: encoder, store: store)
            let second = try await recipe.classifier(encoder: encoder, store: store)
            #expect(await encoder.calls == 1)
            let input = ClassifierInput(
                text: "track", vector: try await encoder.vectors(of: ["track"]).first)
            #expect(first.judge(input) == second.judge(input))
        }
    }

    @Test func otherContentIsTrainedAnew() async throws {
        try await inDirectory { store, _ in
            let encoder = CountingEncoder()
            _ = try await ClassifierRecipe(Self.texts).classifier(encoder: encoder, store: store)
            var relabelled = Self.texts
            relabelled[0].label = "b"
            _ = try await ClassifierRecipe(relabelled).classifier(encoder: encoder, store: store)
            var options = ClassifierOptions()
            options.ridge = 0.2
            _ = try await ClassifierRecipe(Self.texts, options: options).classifier(
                encoder: encoder, store: store)
            _ = try await ClassifierRecipe(Self.texts, signs: { [Float($0.utf8.count)] })
                .classifier(encoder: encoder, store: store)
            #expect(await encoder.calls == 4)
            let other = CountingEncoder(identity: "other")
            _ = try await ClassifierRecipe(Self.texts).classifier(encoder: other, store: store)
            #expect(await other.calls == 1)
        }
    }

    @Test(arguments: [0, 10, 40, 200, -1])
    func aBrokenFileIsTrainedAnew(at place: Int) async throws {
        try await inDirectory { store, directory in
            let encoder = CountingEncoder()
            _ = try await ClassifierRecipe(Self.texts).classifier(encoder: encoder, store: store)
            let name = try #require(FileManager.default.contentsOfDirectory(atPath: directory).first)
            var bytes = Array(try Data(contentsOf: URL(filePath: "\(directory)/\(name)")))
            if place < 0 { bytes.removeLast(5) } else { bytes[place] ^= 0x41 }
            try Data(bytes).write(to: URL(filePath: "\(directory)/\(name)"))
            _ = try await ClassifierRecipe(Self.texts).classifier(encoder: encoder, store: store)
            #expect(await encoder.calls == 2)
        }
    }

    @Test func aDirectoryThatCannotBeWrittenIsDoneWithout() async throws {
        let store = ClassifierStore(directory: "/proc/nowhere")
        let classifier = try await ClassifierRecipe(Self.texts)
            .classifier(encoder: CountingEncoder(), store: store)
        #expect(classifier.labels == ["a", "b"])
    }

    @Test(arguments: ["", "CIE classifier 1\n", "CIE classifier 1\n\u{1}\u{1}\u{1}\u{1}"])
    func bytesOfAnotherKindAreNoClassifier(text: String) {
        #expect(ClassifierFile.read(Array(text.utf8)) == nil)
    }

    private func inDirectory(_ body: (ClassifierStore, String) async throws -> Void) async throws {
        let directory =
            FileManager.default.temporaryDirectory.path + "/classifiers-\(UInt64.random(in: 0 ... .max))"
        defer { try? FileManager.default.removeItem(atPath: directory) }
        try await body(ClassifierStore(directory: directory), directory)
    }
}
