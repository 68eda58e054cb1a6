/// The web origins whose pages may use the chat.
package enum AllowedOrigins: Hashable, Sendable {
    /// Session tokens are bearer tokens, not cookies, so another origin gains nothing by being allowed.
    case any
    case only(Set<String>)

    /// Reads a comma-separated list; nil, empty and `*` mean any.
    package init(list: String?) {
        let origins = (list ?? "*").split(separator: ",")
            .map { String($0.filter { !$0.isWhitespace }).lowercased() }
            .map { $0.hasSuffix("/") ? String($0.dropLast()) : $0 }
            .filter { !$0.isEmpty }
        self = origins.isEmpty || origins.contains("*") ? .any : .only(Set(origins))
    }

    /// A request without an origin doesn't come from a page.
    package func admits(_ origin: String?) -> Bool {
        switch self {
        case .any: true
        case .only(let origins): origin.map { origins.contains($0.lowercased()) } ?? true
        }
    }
}
