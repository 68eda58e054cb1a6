import Documents
import FoundationEssentials
import HTTP
import Knowledge

/// Fetches single pages over HTTP.
struct PageFetcher: Sendable {
    let client: Client
    var totalTimeout: Duration = .seconds(30)
    var maximumBody = 16 << 20

    private static let maximumRedirects = 5

    /// Gets a page, following redirects; throws `PageGone`, or `DocumentError` when there is none to be read.
    func page(_ address: PageAddress) async throws -> FetchedPage {
        var here = address
        for _ in 0...Self.maximumRedirects {
            let response = try await response(here)
            guard [301, 302, 303, 307, 308].contains(response.status) else {
                return try page(response, at: here)
            }
            guard let location = response.header("Location"), let next = here.resolving(location) else {
                throw DocumentError("leads nowhere: a redirect without an address of the web")
            }
            here = next
        }
        throw DocumentError("is redirected more than \(Self.maximumRedirects) times")
    }

    private func response(_ address: PageAddress) async throws -> ClientResponse {
        let accepted =
            "text/html,application/xhtml+xml,text/markdown,text/plain,application/pdf,text/csv;q=0.9"
        do throws(HTTPError) {
            return try await client.send(
                ClientRequest(
                    url: address.url, headers: [("Accept", accepted)], firstByteTimeout: totalTimeout,
                    totalTimeout: totalTimeout, maximumBody: maximumBody))
        } catch {
            if error.kind == .cancelled { throw CancellationError() }
            throw DocumentError("can't be fetched (\(error))")
        }
    }

    private func page(_ response: ClientResponse, at address: PageAddress) throws -> FetchedPage {
        if let gone = PageGone(status: response.status) { throw gone }
        guard response.isSuccess else { throw DocumentError("the server answers \(response.status)") }
        let path = address.url.prefix { $0 != "?" }
        let type = response.header("Content-Type").map(ContentType.init)
        guard let format = type.map(\.format) ?? KnowledgeFormat(path: String(path)) else {
            throw DocumentError("is of the type \(type?.type ?? "unknown"), which no knowledge is read from")
        }
        return FetchedPage(
            url: address.url, format: format, charset: type?.charset, bytes: response.body)
    }
}
