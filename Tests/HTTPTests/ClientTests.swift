import Dispatch
import HTTP
import Testing

@Suite(.timeLimit(.minutes(1))) struct ClientTests {
    @Test func aGetReturnsStatusHeadersAndBody() async throws {
        let server = try LoopbackServer { request, connection in
            connection.answer("404 Not Found", headers: "X-Path: \(request.path)\r\n", body: "gone ✓")
        }
        defer { server.stop() }
        let response = try await Client().send(ClientRequest(url: "\(server.url)/a%20b?c=d"))
        #expect(response.status == 404)
        #expect(response.header("x-PATH") == "/a%20b?c=d")
        #expect(String(decoding: response.body, as: UTF8.self) == "gone ✓")
    }

    @Test(arguments: ["POST", "PUT", "DELETE"])
    func aBodyArrivesWithItsMethodAndHeaders(method: String) async throws {
        let server = try LoopbackServer { request, connection in
            let seen = [
                request.method, request.headers["content-type"] ?? "-", request.headers["expect"] ?? "-",
                "\(request.body.count)",
            ]
            return connection.answer("200 OK", body: seen.joined(separator: " "))
        }
        defer { server.stop() }
        let response = try await Client().send(
            ClientRequest(
                method: method, url: server.url, headers: [("Content-Type", "application/json")],
                body: [UInt8](repeating: 32, count: 3_000_000)))
        #expect(String(decoding: response.body, as: UTF8.self) == "\(method) application/json - 3000000")
    }

    @Test func aPostWithoutBodySaysThatItIsEmpty() async throws {
        let server = try LoopbackServer { request, connection in
            connection.answer("200 OK", body: request.headers["content-length"] ?? "-")
        }
        defer { server.stop() }
        let response = try await Client().send(ClientRequest(method: "POST", url: server.url))
        #expect(response.body == Array("0".utf8))
    }

    @Test func aHeadRequestWaitsForNoBody() async throws {
        let server = try LoopbackServer { _, connection in
            connection.send("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n")
            return true
        }
        defer { server.stop() }
        let response = try await Client().send(ClientRequest(method: "HEAD", url: server.url))
        #expect(response.header("content-length") == "99")
        #expect(response.body.isEmpty)
    }

    @Test func aRedirectIsAnAnswer() async throws {
        let server = try LoopbackServer { _, connection in
            connection.answer("302 Found", headers: "Location: /elsewhere\r\n")
        }
        defer { server.stop() }
        let response = try await Client().send(ClientRequest(url: server.url))
        #expect(response.status == 302)
        #expect(response.header("location") == "/elsewhere")
    }

    @Test func anInterimAnswerIsPassedOver() async throws {
        let server = try LoopbackServer { _, connection in
            connection.send("HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n")
            return connection.answer("200 OK", body: "final")
        }
        defer { server.stop() }
        let response = try await Client().send(ClientRequest(url: server.url))
        #expect(response.status == 200)
        #expect(response.header("link") == nil)
    }

    @Test func oneConnectionServesRequestsInSequence() async throws {
        let server = try LoopbackServer { _, connection in connection.answer("200 OK", body: "x") }
        defer { server.stop() }
        let client = try Client()
        for _ in 0..<20 { _ = try await client.send(ClientRequest(url: server.url)) }
        #expect(server.connections == 1)
        await client.close()
    }

    @Test func aHundredRequestsRunAtOnce() async throws {
        let arrived = DispatchSemaphore(value: 0)
        let go = DispatchSemaphore(value: 0)
        let server = try LoopbackServer { request, connection in
            arrived.signal()
            go.wait()
            return connection.answer("200 OK", body: request.path)
        }
        defer { server.stop() }
        onThread {
            for _ in 0..<100 { arrived.wait() }
            for _ in 0..<100 { go.signal() }
        }
        let client = try Client()
        let bodies = try await withThrowingTaskGroup(of: String.self) { group in
            for number in 0..<100 {
                group.addTask {
                    let response = try await client.send(ClientRequest(url: "\(server.url)/\(number)"))
                    return String(decoding: response.body, as: UTF8.self)
                }
            }
            return try await group.reduce(into: Set<String>()) { $0.insert($1) }
        }
        #expect(bodies == Set((0..<100).map { "/\($0)" }))
        #expect(server.connections == 100)
    }

    @Test func aRefusedConnectionIsSaidSo() async throws {
        let port = try LoopbackServer.freePort()
        let error = await failure { try await Client().send(ClientRequest(url: "http://127.0.0.1:\(port)")) }
        #expect(error?.kind == .connectionFailed)
        #expect(error?.isRetriable == true)
    }

    @Test func aConnectionThatBreaksOffIsSaidSo() async throws {
        let server = try LoopbackServer { _, connection in
            connection.send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf")
            return false
        }
        defer { server.stop() }
        let error = await failure { try await Client().send(ClientRequest(url: server.url)) }
        #expect(error?.kind == .connectionLost)
    }

    @Test func whatIsNotHTTPIsSaidSo() async throws {
        let server = try LoopbackServer { _, connection in
            connection.send("220 mail.example ESMTP\r\n")
            return false
        }
        defer { server.stop() }
        let error = await failure { try await Client().send(ClientRequest(url: server.url)) }
        #expect(error?.kind == .invalidResponse)
    }

    @Test func aBodyBeyondTheLimitIsRefused() async throws {
        let server = try LoopbackServer { _, connection in
            connection.answer("200 OK", body: String(repeating: "x", count: 10_001))
        }
        defer { server.stop() }
        let client = try Client()
        let error = await failure {
            try await client.send(ClientRequest(url: server.url, maximumBody: 10_000))
        }
        #expect(error == HTTPError(.bodyTooLarge, "the body has more than 10000 bytes"))
        let response = try await client.send(ClientRequest(url: server.url, maximumBody: 10_001))
        #expect(response.body.count == 10_001)
    }

    @Test(arguments: [
        ClientRequest(url: "file:///etc/passwd"), ClientRequest(url: "/relative"), ClientRequest(url: ""),
        ClientRequest(method: "GET /x HTTP/1.1\r\nX:", url: "http://127.0.0.1"),
        ClientRequest(url: "http://127.0.0.1", headers: [("X", "a\r\nY: b")]),
        ClientRequest(url: "http://127.0.0.1", headers: [("X: y", "a")]),
    ])
    func anUnusableRequestIsRefused(request: ClientRequest) async throws {
        let error = await failure { try await Client().send(request) }
        #expect(error?.kind == .invalidRequest)
    }
}

/// The error of a request that is expected to fail.
func failure<T>(_ body: () async throws -> T) async -> HTTPError? {
    do {
        _ = try await body()
        return nil
    } catch {
        return error as? HTTPError
    }
}
