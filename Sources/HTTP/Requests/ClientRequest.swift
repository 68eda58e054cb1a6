/// One HTTP request with the limits that hold for it.
///
/// Redirects are answers like any other: they are handed back, not followed.
package struct ClientRequest: Sendable {
    package var method: String
    package var url: String
    package var headers: [(String, String)]
    package var body: [UInt8]?
    /// How long name lookup, connection and TLS handshake may take together.
    package var connectTimeout: Duration
    /// How long the status line may take, counted from the start of the request.
    package var firstByteTimeout: Duration
    /// How long the server may say nothing once it has begun to answer.
    package var silenceTimeout: Duration
    /// How long the whole exchange may take; without it a stream may go on for ever.
    package var totalTimeout: Duration?
    /// The bytes a body may have; of a streamed one, the bytes that may wait for their reader.
    package var maximumBody: Int

    package init(
        method: String = "GET", url: String, headers: [(String, String)] = [], body: [UInt8]? = nil,
        connectTimeout: Duration = .seconds(5), firstByteTimeout: Duration = .seconds(30),
        silenceTimeout: Duration = .seconds(30), totalTimeout: Duration? = nil,
        maximumBody: Int = 8 << 20
    ) {
        self.method = method
        self.url = url
        self.headers = headers
        self.body = body
        self.connectTimeout = connectTimeout
        self.firstByteTimeout = firstByteTimeout
        self.silenceTimeout = silenceTimeout
        self.totalTimeout = totalTimeout
        self.maximumBody = maximumBody
    }
}
