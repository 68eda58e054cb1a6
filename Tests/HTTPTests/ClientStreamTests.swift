import Dispatch
import HTTP
import Testing

@Suite(.timeLimit(.minutes(1))) struct ClientStreamTests {
    @Test func chunksArriveAsTheyAreSent() async throws {
        let read = DispatchSemaphore(value: 0)
        let server = try LoopbackServer { _, connection in
            connection.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
            for number in 0..<10 {
                read.wait()
                connection.sendChunk("piece \(number)")
            }
            connection.send("0\r\nX-Trailer: late\r\n\r\n")
            return true
        }
        defer { server.stop() }
        let client = try Client()
        let response = try await client.stream(ClientRequest(url: server.url))
        #expect(response.status == 200)
        read.signal()
        var pieces: [String] = []
        for try await piece in response.body {
            pieces.append(String(decoding: piece, as: UTF8.self))
            read.signal()
        }
        #expect(pieces == (0..<10).map { "piece \($0)" })
        #expect(response.header("x-trailer") == nil)
        await client.close()
    }

    @Test func theExplanationOfAnErrorStatusCanBeRead() async throws {
        let server = try LoopbackServer { _, connection in
            connection.answer("429 Too Many Requests", headers: "Retry-After: 7\r\n", body: "slow down")
        }
        defer { server.stop() }
        let client = try Client()
        let response = try await client.stream(ClientRequest(url: server.url))
        #expect(response.status == 429)
        #expect(response.header("retry-after") == "7")
        #expect(try await response.wholeBody() == Array("slow down".utf8))
        let again = try await client.stream(ClientRequest(url: server.url))
        let error = await failure { try await again.wholeBody(maximum: 4) }
        #expect(error?.kind == .bodyTooLarge)
        await client.close()
    }

    @Test func serverSentEventsComeOutOneByOne() async throws {
        let server = try LoopbackServer { _, connection in
            connection.send("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n")
            connection.send(": hello\n\ndata: {\"a\"")
            connection.send(":1}\n\nevent: end\r\ndata: x\r\ndata: y\r\n\r\ndata: incomplete")
            return false
        }
        defer { server.stop() }
        let client = try Client()
        let response = try await client.stream(ClientRequest(url: server.url))
        var events: [ServerSentEvent] = []
        for try await event in response.serverSentEvents { events.append(event) }
        #expect(events == [ServerSentEvent(data: "{\"a\":1}"), ServerSentEvent(event: "end", data: "x\ny")])
        await client.close()
    }
}
