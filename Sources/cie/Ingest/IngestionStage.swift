/// What an ingestion is doing.
enum IngestionStage: String, Sendable, CaseIterable {
    case reading, embedding, writing, parts

    /// What is counted.
    var noun: String {
        switch self {
        case .reading: "files"
        case .embedding: "passages"
        case .writing: "documents and products"
        case .parts: "passages' sentences"
        }
    }
}

/// Is told how many of how many are done.
typealias IngestionProgress = @Sendable (IngestionStage, _ done: Int, _ total: Int) -> Void
