import Dispatch
import HTTP
import Testing

/// How requests end before they are complete.
@Suite(.timeLimit(.minutes(1))) struct ClientEndingTests {
    @Test func aServerThatNeverAnswersRunsIntoTheFirstByteTimeout() async throws {
        let server = try LoopbackServer { _, connection in
            connection.waitForEnd()
            return false
        }
        defer { server.stop() }
        let error = await failure {
            try await Client().send(ClientRequest(url: server.url, firstByteTimeout: .milliseconds(50)))
        }
        #expect(error?.kind == .firstByteTimeout)
    }

    @Test func aServerThatFallsSilentRunsIntoTheSilenceTimeout() async throws {
        let server = try LoopbackServer { _, connection in
            connection.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
            connection.sendChunk("hello")
            connection.waitForEnd()
            return false
        }
        defer { server.stop() }
        let client = try Client()
        let response = try await client.stream(
            ClientRequest(url: server.url, silenceTimeout: .milliseconds(50)))
        var pieces = response.body.makeAsyncIterator()
        #expect(try await pieces.next() == Array("hello".utf8))
        let error = await failure { try await pieces.next() }
        #expect(error?.kind == .silenceTimeout)
        await client.close()
    }

    @Test func aTotalTimeoutEndsEvenABusyStream() async throws {
        let server = try LoopbackServer { _, connection in
            connection.send("HTTP/1.1 200 OK\r\n\r\n")
            while connection.send("tick\n") {}
            return false
        }
        defer { server.stop() }
        let error = await failure {
            try await Client().send(
                ClientRequest(url: server.url, totalTimeout: .milliseconds(80), maximumBody: .max))
        }
        #expect(error?.kind == .totalTimeout)
    }

    @Test func cancellingTheTaskRemovesTheTransferAtOnce() async throws {
        let (arrived, gone) = (Signal(), Signal())
        let server = try LoopbackServer { _, connection in
            arrived.send()
            connection.waitForEnd()
            gone.send()
            return false
        }
        defer { server.stop() }
        let client = try Client()
        let task = Task { await failure { try await client.send(ClientRequest(url: server.url)) } }
        await arrived.wait()
        task.cancel()
        #expect(await task.value?.kind == .cancelled)
        await gone.wait()
    }

    @Test func aTaskCancelledBeforehandSendsNothing() async throws {
        let server = try LoopbackServer { _, connection in connection.answer("200 OK") }
        defer { server.stop() }
        let client = try Client()
        let task = Task {
            while !Task.isCancelled { await Task.yield() }
            return await failure { try await client.send(ClientRequest(url: server.url)) }
        }
        task.cancel()
        #expect(await task.value?.kind == .cancelled)
        await client.close()
        #expect(server.connections == 0)
    }

    @Test func lettingGoOfAStreamEndsItsTransfer() async throws {
        let gone = Signal()
        let server = try LoopbackServer { _, connection in
            connection.send("HTTP/1.1 200 OK\r\n\r\nbeginning")
            connection.waitForEnd()
            gone.send()
            return false
        }
        defer { server.stop() }
        let client = try Client()
        for try await piece in try await client.stream(ClientRequest(url: server.url)).body {
            #expect(piece == Array("beginning".utf8))
            break
        }
        await gone.wait()
        await client.close()
    }

    @Test func cancellingTheReaderOfAStreamEndsItsTransfer() async throws {
        let (gone, reading) = (Signal(), Signal())
        let server = try LoopbackServer { _, connection in
            connection.send("HTTP/1.1 200 OK\r\n\r\nbeginning")
            connection.waitForEnd()
            gone.send()
            return false
        }
        defer { server.stop() }
        let client = try Client()
        let task = Task {
            let response = try await client.stream(ClientRequest(url: server.url))
            for try await _ in response.body { reading.send() }
        }
        await reading.wait()
        task.cancel()
        await gone.wait()
        _ = await task.result
        await client.close()
    }

    @Test func aReaderThatFallsTooFarBehindLosesTheStream() async throws {
        let gone = Signal()
        let server = try LoopbackServer { _, connection in
            connection.send("HTTP/1.1 200 OK\r\n\r\n")
            connection.send(String(repeating: "x", count: 4_000_000))
            connection.waitForEnd()
            gone.send()
            return false
        }
        defer { server.stop() }
        let client = try Client()
        let response = try await client.stream(ClientRequest(url: server.url, maximumBody: 100_000))
        await gone.wait()
        let error = await failure { for try await _ in response.body {} }
        #expect(error?.kind == .readerTooSlow)
        await client.close()
    }

    @Test func closingFailsWhatIsUnderWayAndWhatComesAfter() async throws {
        let arrived = Signal()
        let server = try LoopbackServer { _, connection in
            arrived.send()
            connection.waitForEnd()
            return false
        }
        defer { server.stop() }
        let client = try Client()
        async let error = failure { try await client.send(ClientRequest(url: server.url)) }
        await arrived.wait()
        await client.close()
        #expect(await error?.kind == .closed)
        let late = await failure { try await client.send(ClientRequest(url: server.url)) }
        #expect(late?.kind == .closed)
        await client.close()
    }
}
