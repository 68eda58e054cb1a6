internal import FoundationEssentials

/// The gateway as a browser reaches it.
struct Gateway: Hashable, Sendable {
    /// Without a trailing slash.
    let url: String
    /// What a page's content security policy allows so that the widget can talk to it.
    let origins: [String]

    init(url: String) throws(ConfigurationFault) {
        guard let parts = URLComponents(string: url), let host = parts.host, !host.isEmpty,
            let scheme = parts.scheme?.lowercased(), ["http", "https"].contains(scheme)
        else { throw ConfigurationFault("GATEWAY_URL: \"\(url)\" is not an http or https URL") }
        var trimmed = url
        while trimmed.hasSuffix("/") { trimmed.removeLast() }
        self.url = trimmed
        let authority = parts.port.map { "\(host):\($0)" } ?? host
        origins = ["\(scheme)://\(authority)", "\(scheme == "https" ? "wss" : "ws")://\(authority)"]
    }
}
