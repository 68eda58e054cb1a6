/// Where the chat is served, and for whom.
package struct ChatServerConfiguration: Sendable {
    package var host: String
    /// 0 takes a free one.
    package var port: Int
    package var origins: AllowedOrigins

    package init(host: String = "127.0.0.1", port: Int = 8080, origins: AllowedOrigins = .any) {
        self.host = host
        self.port = port
        self.origins = origins
    }
}
