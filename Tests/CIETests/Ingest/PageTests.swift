import FoundationEssentials
import Postgres
import TestSupport
import Testing

@testable import cie

@Suite(.timeLimit(.minutes(2))) struct PageTests {
    private let server: PageServer
    private let bench: IngestionBench

    init() async throws {
        server = try PageServer()
        bench = try await IngestionBench()
    }

    @Test func aPageIsReadAndReadAgain() async throws {
        let url = server.url("/returns")
        server.show("/returns", "<title>Returns</title><nav>Home</nav><main><p>Thirty days.</p></main>")
        let first = try await bench.ingest(url + "#top")
        #expect(first.documents.added == [url])
        let row = try await bench.pool.query("SELECT title, url FROM documents")[0]
        #expect(try row.get("title", as: String.self) == "Returns")
        #expect(try row.get("url", as: String.self) == url)
        #expect(try await bench.ingest(url).documents.unchanged == 1)
        server.show("/returns", "<title>Returns</title><main><p>Sixty days.</p></main>")
        #expect(try await bench.ingest(url).documents.changed == [url])
        #expect(try await bench.inForce() == [url: "Sixty days."])
    }

    @Test func aPageThatFailsKeepsWhatWasLastRead() async throws {
        let url = server.url("/returns")
        try bench.write("docs/a.md", "# A\n\nText.")
        server.show("/returns", "<p>Thirty days.</p>")
        try await bench.ingest(url)
        server["/returns"] = .init(status: 503)
        let report = try await bench.ingest(url, "docs")
        #expect(report.failed.map(\.description) == ["\(url): the server answers 503"])
        #expect(try await bench.inForce() == [url: "Thirty days.", "a.md": "Text."])
        let known = try await SourceStore(pool: bench.pool).all().first { $0.kind == .page }
        #expect(known?.failure == "the server answers 503")
        server.show("/returns", "<p>Thirty days.</p>")
        try await bench.ingest(url)
        #expect(try await SourceStore(pool: bench.pool).all().allSatisfy { $0.failure == nil })
        await #expect(throws: CommandFailure.self) { try await bench.ingest(server.url("/none")) }
    }

    @Test(arguments: [404, 410]) func aPageThatIsNoMoreIsTakenOut(_ status: Int) async throws {
        let url = server.url("/returns")
        server.show("/returns", "<p>Thirty days.</p>")
        try await bench.ingest(url)
        server["/returns"] = .init(status: status)
        let report = try await bench.ingest(url)
        #expect(report.documents.removed == [url])
        #expect(
            report.skipped.map(\.description) == [
                "\(url): the server answers \(status), so it has been taken out"
            ])
        #expect(try await bench.inForce().isEmpty)
        #expect(try await SourceStore(pool: bench.pool).all().isEmpty)
        await #expect(throws: CommandFailure.self) { try await bench.ingest(url) }
    }

    @Test func redirectsAreFollowedButNotForEver() async throws {
        server["/old"] = .init(status: 301, headers: ["Location": "/new?x=1"])
        server.show("/new?x=1", "<p>Here.</p>")
        server["/loop"] = .init(status: 302, headers: ["Location": "loop"])
        server["/out"] = .init(status: 302, headers: ["Location": "file:///etc/passwd"])
        let old = server.url("/old")
        try await bench.ingest(old)
        #expect(try await bench.inForce() == [old: "Here."])
        let report = try await bench.ingest(server.url("/loop"), server.url("/out"), old)
        #expect(
            report.failed.map(\.reason) == [
                "is redirected more than 5 times",
                "leads nowhere: a redirect without an address of the web",
            ])
    }

    @Test func theHeaderSaysWhatItIs() async throws {
        server["/notes"] = .init(
            headers: ["Content-Type": "text/plain; charset=\"ISO-8859-1\""],
            body: Array("F".utf8) + [0xFC, 0x72])
        server["/table"] = .init(headers: ["Content-Type": "text/csv"], body: Array("Size,Chest\nM,96".utf8))
        server["/latin"] = .init(
            headers: ["Content-Type": "text/html; charset=windows-1252"],
            body: Array("<p>Gr".utf8) + [0xF6, 0xDF, 0x65, 0x20, 0x80] + Array("</p>".utf8))
        server["/picture"] = .init(headers: ["Content-Type": "image/png"], body: [1, 2, 3])
        server["/huge"] = .init(
            headers: ["Content-Type": "text/plain"], body: Array(repeating: 65, count: 200_000))
        let urls = ["/notes", "/table", "/latin", "/picture", "/huge"].map(server.url)
        let report = try await bench.ingestion.ingest(paths: urls)
        #expect(
            try await bench.inForce() == [
                urls[0]: "Für", urls[1]: "- Size: M; Chest: 96", urls[2]: "Größe €",
            ])
        #expect(report.failed.map(\.path) == [urls[3], urls[4]])
        #expect(report.failed[0].reason == "is of the type image/png, which no knowledge is read from")
        #expect(report.failed[1].reason.hasPrefix("can't be fetched (bodyTooLarge"))
    }

    @Test func addressesAreThoseOfTheWeb() {
        #expect(PageAddress("HTTPS://Shop.Example#x")?.url == "https://shop.example/")
        #expect(PageAddress("http://shop.example/A?b=C#d")?.url == "http://shop.example/A?b=C")
        #expect(PageAddress("file:///etc/passwd") == nil)
        #expect(PageAddress("/srv/docs") == nil)
        #expect(PageAddress("https://") == nil)
    }
}
