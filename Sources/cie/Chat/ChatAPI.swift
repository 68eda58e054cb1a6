import FoundationEssentials
import HTTP

/// The gateway's REST interface, one call a method.
struct ChatAPI: Sendable {
    struct Session: Decodable, Sendable {
        var id: String
        var token: String
        var greeting: String?

        private enum CodingKeys: String, CodingKey {
            case token, greeting
            case id = "session_id"
        }
    }

    /// An answer that is neither success nor worth another try.
    struct Refusal: Error, CustomStringConvertible {
        var status: Int
        var problem: ChatProblem

        var description: String { "\(problem.message) (\(problem.code))" }
        /// The session itself is refused, not just what was sent.
        var endsSession: Bool { status == 401 || status == 403 || status == 404 }
    }

    /// The gateway can't be reached or is too busy: the same call may succeed later.
    struct Unreachable: Error, CustomStringConvertible {
        var description: String
        var retryAfter: Duration?
    }

    let url: String
    let client: Client

    func open(consent: [String: Bool], locale: String?) async throws -> Session {
        struct Hello: Encodable {
            var locale: String?
            var consent: [String: Bool]?
        }
        let hello = Hello(locale: locale, consent: consent.isEmpty ? nil : consent)
        let body = try await post("/v1/sessions", token: nil, hello)
        return try JSONDecoder().decode(Session.self, from: Data(body))
    }

    func send(_ text: String, messageID: String, session: Session) async throws {
        struct Message: Encodable {
            var message_id: String
            var text: String
        }
        let message = Message(message_id: messageID, text: text)
        _ = try await post("/v1/sessions/\(session.id)/messages", token: session.token, message)
    }

    /// Everything else that a client may say: `human`, `end`, `identify`, `consent`.
    func say(_ what: String, _ body: [String: String], session: Session) async throws {
        _ = try await post("/v1/sessions/\(session.id)/\(what)", token: session.token, body)
    }

    /// The session's frames from a position on.
    func events(of session: Session, after position: String?) async throws -> StreamedResponse {
        var headers = [("Authorization", "Bearer \(session.token)"), ("Accept", "text/event-stream")]
        if let position { headers.append(("Last-Event-ID", position)) }
        let request = ClientRequest(
            url: "\(url)/v1/sessions/\(session.id)/events", headers: headers, silenceTimeout: .seconds(60))
        let answer: StreamedResponse
        do throws(HTTPError) {
            answer = try await client.stream(request)
        } catch {
            throw Unreachable(description: "\(error)")
        }
        guard answer.status != 200 else { return answer }
        var body: [UInt8] = []
        for try await piece in answer.body where body.count < 64 << 10 { body += piece }
        throw Self.failure(answer.status, body, retryAfter: answer.header("retry-after"))
    }

    private func post(_ path: String, token: String?, _ body: some Encodable) async throws -> [UInt8] {
        var headers = [("Content-Type", "application/json")]
        if let token { headers.append(("Authorization", "Bearer \(token)")) }
        let request = ClientRequest(
            method: "POST", url: url + path, headers: headers,
            body: Array(try JSONEncoder().encode(body)), totalTimeout: .seconds(15))
        let answer: ClientResponse
        do throws(HTTPError) {
            answer = try await client.send(request)
        } catch {
            throw Unreachable(description: "\(error)")
        }
        guard (200..<300).contains(answer.status) else {
            throw Self.failure(answer.status, answer.body, retryAfter: answer.header("retry-after"))
        }
        return answer.body
    }

    static func failure(_ status: Int, _ body: [UInt8], retryAfter: String?) -> any Error {
        let problem = try? JSONDecoder().decode(ChatProblem.self, from: Data(body))
        if status == 429 || status >= 500 {
            return Unreachable(
                description: problem?.message ?? "status \(status)",
                retryAfter: retryAfter.flatMap(Int.init).map { .seconds($0) })
        }
        return Refusal(
            status: status, problem: problem ?? ChatProblem(code: "\(status)", message: "status \(status)"))
    }
}
