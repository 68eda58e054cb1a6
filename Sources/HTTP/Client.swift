/// An HTTP client on libcurl: one thread, any number of concurrent requests, connections reused.
///
/// Cancelling the calling task removes its transfer at once. Letting go of the client without `close()`
/// ends it as well, without waiting.
package final class Client: Sendable {
    private let loop: TransferLoop

    package init(configuration: ClientConfiguration = .init()) throws(HTTPError) {
        loop = try TransferLoop(configuration: configuration)
    }

    deinit { loop.stop() }

    /// Sends the request and collects the whole answer, whatever its status.
    package func send(_ request: ClientRequest) async throws(HTTPError) -> ClientResponse {
        let host = try request.validatedHost()
        let sink = WholeResponse(maximum: request.maximumBody)
        let id = loop.nextID()
        let result = await withTaskCancellationHandler {
            loop.start(TransferOrder(id: id, request: request, host: host, sink: sink))
            return await sink.response()
        } onCancel: {
            sink.finish(.cancelledByTask)
            loop.cancel(id)
        }
        return try result.get()
    }

    /// Sends the request and returns when the headers are there; the body follows piece by piece.
    package func stream(_ request: ClientRequest) async throws(HTTPError) -> StreamedResponse {
        let host = try request.validatedHost()
        let id = loop.nextID()
        let sink = BodyBuffer(maximum: request.maximumBody) { [loop] in loop.cancel(id) }
        let result = await withTaskCancellationHandler {
            loop.start(TransferOrder(id: id, request: request, host: host, sink: sink))
            return await sink.head()
        } onCancel: {
            sink.finish(.cancelledByTask)
            loop.cancel(id)
        }
        let head = try result.get()
        let reader = BodyReader(buffer: sink)
        return StreamedResponse(
            status: head.status, headers: head.headers,
            body: AsyncThrowingStream { try await reader.next() })
    }

    /// Fails what is under way, closes all connections and returns when the thread has ended.
    package func close() async {
        await loop.close()
    }
}
