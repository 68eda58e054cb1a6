import Documents

/// A document that is new or has changed, with the version that it gets.
struct FreshDocument: Sendable {
    let document: PreparedDocument
    let version: Int

    func chunkID(_ chunk: Chunk) -> String { "\(document.documentID)@\(version)#\(chunk.ordinal)" }
}
