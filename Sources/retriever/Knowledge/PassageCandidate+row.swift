internal import Postgres
internal import Retrieval

extension PassageCandidate {
    init(_ row: Row) throws {
        self.init(
            chunkID: try row.get("chunk_id"), documentID: try row.get("document_id"),
            documentVersion: try row.get("version"), title: try row.get("title"),
            ordinal: try row.get("ordinal"), section: try row.get("section"), url: try row.get("url"),
            text: try row.get("text"), rank: try row.get("rank"), similarity: try row.get("similarity"))
    }
}
