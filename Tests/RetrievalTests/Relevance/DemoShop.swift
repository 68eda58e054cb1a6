import FoundationEssentials
import Language
import Retrieval

/// The pages of the shop that is delivered with the engine.
enum DemoShop {
    /// The weights' encoder; nil where there are none.
    static let encoder: SentenceEncoder? = EncoderChoice.load(
        environment: ProcessInfo.processInfo.environment, near: [root]
    ).encoder

    /// Without vectors.
    static func knowledge() throws -> InMemoryKnowledge {
        let folder = root + "/Sources/demo-store/pack/knowledge"
        var knowledge = InMemoryKnowledge()
        for name in try FileManager.default.contentsOfDirectory(atPath: folder).sorted() {
            let bytes = try Data(contentsOf: URL(filePath: "\(folder)/\(name)"))
            knowledge.add(page: name, String(decoding: bytes, as: UTF8.self))
        }
        return knowledge
    }

    /// With the vectors of all pages, computed once; nil without an encoder.
    static let embedded: Task<InMemoryKnowledge, any Error>? = encoder.map { encoder in
        Task { try await knowledge(encoder) }
    }

    private static func knowledge(_ encoder: SentenceEncoder) async throws -> InMemoryKnowledge {
        var knowledge = try knowledge()
        let texts = knowledge.passages.map { passage in
            let path = [passage.title, passage.section?.replacing(" > ", with: ". ")].compactMap(\.self)
            return path.joined(separator: ". ") + ": " + passage.text
        }
        for (passage, vector) in zip(knowledge.passages, try await encoder.vectors(of: texts)) {
            knowledge.vectors[passage.chunkID] = vector
        }
        return knowledge
    }

    private static let root: String = {
        var folder = URL(filePath: #filePath)
        for _ in 0..<4 { folder.deleteLastPathComponent() }
        return folder.path
    }()
}
