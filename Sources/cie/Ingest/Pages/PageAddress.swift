import FoundationEssentials

/// The address of a page that knowledge is read from.
struct PageAddress: Hashable, Sendable {
    /// Without the fragment, scheme and host in lower case: the document's id.
    let url: String

    /// Nil when it isn't `http` or `https` with a host.
    init?(_ text: String) {
        guard let scheme = text.firstRange(of: "://"),
            ["http", "https"].contains(text[..<scheme.lowerBound].lowercased())
        else { return nil }
        let rest = text[scheme.upperBound...].prefix { $0 != "#" }
        let host = rest.prefix { $0 != "/" && $0 != "?" }
        guard !host.isEmpty, !rest.contains(where: \.isWhitespace) else { return nil }
        let path = rest[host.endIndex...]
        let separated = path.hasPrefix("/") ? "" : "/"
        url = text[..<scheme.lowerBound].lowercased() + "://" + host.lowercased() + separated + path
    }

    /// Where a redirect from here leads; nil when it leaves the web.
    func resolving(_ location: String) -> PageAddress? {
        if let absolute = PageAddress(location) { return absolute }
        guard let base = URL(string: url), let target = URL(string: location, relativeTo: base) else {
            return nil
        }
        return PageAddress(target.absoluteString)
    }
}
