import HTTP

/// Makes requests to a running store.
struct StoreVisitor: Sendable {
    let client: Client
    let url: String

    func get(_ path: String) async throws -> ClientResponse {
        try await client.send(ClientRequest(url: url + path))
    }

    func post(_ path: String, _ body: String, credentials: String) async throws -> ClientResponse {
        try await client.send(
            ClientRequest(
                method: "POST", url: url + path,
                headers: [("Authorization", credentials), ("Content-Type", "application/json")],
                body: Array(body.utf8)))
    }
}

extension ClientResponse {
    var text: String { String(decoding: body, as: UTF8.self) }
}
