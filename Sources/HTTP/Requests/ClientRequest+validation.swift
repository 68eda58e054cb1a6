internal import FoundationEssentials

extension ClientRequest {
    /// The host of a usable request.
    ///
    /// - Throws: `invalidRequest` for anything but http and https, and for text that would break the request apart.
    func validatedHost() throws(HTTPError) -> String {
        guard let parts = URLComponents(string: url), let host = parts.host, !host.isEmpty,
            ["http", "https"].contains(parts.scheme?.lowercased())
        else { throw HTTPError(.invalidRequest, "not an http or https URL") }
        guard Self.isToken(method) else { throw HTTPError(.invalidRequest, "not a method: \(method)") }
        for (name, value) in headers {
            guard Self.isToken(name) else { throw HTTPError(.invalidRequest, "not a header name: \(name)") }
            guard !value.utf8.contains(where: { $0 == 0 || $0 == 10 || $0 == 13 }) else {
                throw HTTPError(.invalidRequest, "header \(name) holds a line break")
            }
        }
        return host
    }

    func has(header name: String) -> Bool {
        let wanted = name.lowercased()
        return headers.contains { $0.0.lowercased() == wanted }
    }

    /// RFC 9110's token: what methods and header names are made of.
    private static func isToken(_ text: String) -> Bool {
        let punctuation = Array("!#$%&'*+-.^_`|~".utf8)
        return !text.isEmpty
            && text.utf8.allSatisfy { byte in
                (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
                    || punctuation.contains(byte)
            }
    }
}
