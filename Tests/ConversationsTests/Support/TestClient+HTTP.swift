@testable import Conversations

extension TestClient {
    /// Sends a request and reads the head of the answer, and its body when its length is known.
    mutating func request(
        _ method: String, _ path: String, token: String? = nil, body: String? = nil,
        headers: [String: String] = [:]
    ) async throws -> TestResponse {
        var lines = ["\(method) \(path) HTTP/1.1"]
        var fields = ["Host": "localhost"]
        if let token { fields["Authorization"] = "Bearer \(token)" }
        if let body { fields["Content-Length"] = "\(body.utf8.count)" }
        fields.merge(headers) { $1 }
        lines += fields.map { "\($0.key): \($0.value)" }
        try await write(Array((lines.joined(separator: "\r\n") + "\r\n\r\n" + (body ?? "")).utf8))
        guard let head = await read(through: "\r\n\r\n") else { throw Unexpected("no response") }
        var response = Self.response(head)
        if let length = response.headers["content-length"].flatMap({ Int($0) }) {
            guard let body = await read(length) else { throw Unexpected("no body") }
            response.body = body
        }
        return response
    }

    /// The next server-sent event; nil at the end of the stream.
    mutating func event() async -> (id: String, data: String)? {
        while let size = await read(through: "\r\n"), let length = Int(size.dropLast(1), radix: 16),
            length > 0
        {
            guard let chunk = await read(length + 2) else { return nil }
            let lines = String(decoding: chunk, as: UTF8.self).split(separator: "\n").map(String.init)
            guard lines.count >= 2, lines[0].hasPrefix("id: "), lines[1].hasPrefix("data: ") else { continue }
            return (String(lines[0].dropFirst(4)), String(lines[1].dropFirst(6)))
        }
        return nil
    }

    private static func response(_ head: String) -> TestResponse {
        let lines = head.split(separator: "\r\n").map(String.init)
        let status = lines.first?.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
        var headers: [String: String] = [:]
        for line in lines.dropFirst() {
            guard let colon = line.firstIndex(of: ":") else { continue }
            let value = line[line.index(after: colon)...].drop(while: \.isWhitespace)
            headers[line[..<colon].lowercased()] = String(value)
        }
        return TestResponse(status: status, headers: headers)
    }
}
