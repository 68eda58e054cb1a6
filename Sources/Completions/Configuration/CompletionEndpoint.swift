internal import FoundationEssentials

/// Where an OpenAI-compatible service takes chat completions.
package struct CompletionEndpoint: Hashable, Sendable, CustomStringConvertible {
    /// The addresses to try, the likeliest first; one that answers 404 gives way to the next.
    let addresses: [String]
    /// Sent as bearer.
    let key: String?

    /// Understands a base URL as people write it: `https://api.openai.com/v1`, `http://localhost:11434`, with
    /// or without a slash at its end, or the whole address down to `/chat/completions`.
    ///
    /// A bare host is asked below `/v1` first, any other path as it is; a query stays at the end.
    package init(baseURL: String, key: String? = nil) throws(SettingError) {
        let text = baseURL.trimmed
        guard let parts = URLComponents(string: text), let host = parts.host, !host.isEmpty,
            ["http", "https"].contains(parts.scheme?.lowercased()), parts.fragment == nil
        else { throw SettingError("LLM_BASE_URL", "is not an http or https URL") }
        let cut = text.firstIndex(of: "?") ?? text.endIndex
        let query = text[cut...]
        var base = text[..<cut]
        while base.hasSuffix("/") { base.removeLast() }
        let paths: [String]
        if base.hasSuffix(Self.path) {
            paths = [""]
        } else if parts.path.allSatisfy({ $0 == "/" }) {
            paths = ["/v1" + Self.path, Self.path]
        } else if base.hasSuffix("/v1") {
            paths = [Self.path]
        } else {
            paths = [Self.path, "/v1" + Self.path]
        }
        addresses = paths.map { base + $0 + query }
        self.key = key.flatMap { $0.trimmed.isEmpty ? nil : $0.trimmed }
    }

    /// Without the key.
    package var description: String { addresses[0] }

    private static let path = "/chat/completions"
}

extension String {
    fileprivate var trimmed: String {
        var text = self[...]
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
