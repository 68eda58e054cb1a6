import HTTP
import Testing

@testable import demo_store

/// The store as its clients see it, over a socket.
@Suite(.timeLimit(.minutes(1))) struct StoreServerTests {
    @Test func ordersAreServedByAnySpellingOfTheirID() async throws {
        try await withStore { store in
            let response = try await store.get("/orders/%23nw-%201")
            #expect(response.status == 200)
            #expect(response.header("content-type") == "application/json")
            #expect(response.text.contains("a@example.com"))
            let missing = try await store.get("/orders/nw-2")
            #expect(missing.status == 404)
            #expect(missing.body == Array(#"{"error":"no such order"}"#.utf8))
            let broken = try await store.get("/orders/%ff")
            #expect(broken.status == 404)
        }
    }

    @Test func aDrillTakesTheOrderServiceDown() async throws {
        try await withStore(["DEMO_ORDERS_FAULT": "unavailable"]) { store in
            let (orders, health) = (try await store.get("/orders/nw-1"), try await store.get("/health"))
            #expect(orders.status == 503)
            #expect(health.status == 200)
        }
    }

    @Test func theCDPTakesCallsWithTheRightKeyOnly() async throws {
        try await withStore { store in
            let body = #"{"batch":[{"type":"page","userId":"u","messageId":"m"}]}"#
            // demo:, wrong:, demo:secret
            for (credentials, status) in [
                ("Basic ZGVtbzo=", 200), ("Basic d3Jvbmc6", 401), ("Basic ZGVtbzpzZWNyZXQ=", 401),
                ("Bearer ZGVtbzo=", 401), ("", 401),
            ] {
                let response = try await store.post("/v1/batch", body, credentials: credentials)
                #expect(response.status == status, "\(credentials)")
            }
            let events = try await store.get("/cdp/events")
            let text = events.text
            #expect(text.contains(#""messageId":"m""#))
            #expect(text.contains(#""received":1"#))
        }
    }

    @Test func theCDPSaysWhatItCannotTake() async throws {
        try await withStore { store in
            let key = "Basic ZGVtbzo="
            let large = String(repeating: " ", count: CDPLimits.batchBytes + 1)
            for (path, body, status) in [
                ("/v1/track", "{", 400), ("/v1/identify", "{}", 400), ("/v1/batch", large, 413),
            ] {
                let response = try await store.post(path, body, credentials: key)
                #expect(response.status == status)
            }
        }
    }

    @Test func everyPageOfTheShopIsServedSafely() async throws {
        try await withStore { store in
            let paths = [
                "/", "/orders", "/products/fell%20runner", "/pages/guides/returns",
                "/pages/guides/returns.md",
            ]
            for path in paths {
                let response = try await store.get(path)
                let text = response.text
                #expect(response.status == 200, "\(path)")
                #expect(response.header("content-security-policy")?.contains("ws://127.0.0.1:8080") == true)
                #expect(!text.contains("<Evil>"), "\(path)")
                #expect(text.contains("data-gateway=\"http://127.0.0.1:8080\""))
            }
            for path in ["/products/none", "/pages/none", "/nowhere/at/all", "/products/%ff"] {
                #expect(try await store.get(path).status == 404, "\(path)")
            }
        }
    }

    @Test func scriptsAndStylesAreServed() async throws {
        try await withStore { store in
            let widget = try await store.get("/widget.js")
            #expect(widget.header("content-type") == "text/javascript; charset=utf-8")
            #expect(!widget.text.contains("innerHTML"))
            for name in ["base.css", "shop.css", "shop.js", "cdp.css", "cdp.js"] {
                let asset = try await store.get("/assets/\(name)")
                #expect(asset.status == 200 && !asset.body.isEmpty)
            }
            #expect(try await store.get("/cdp").status == 200)
        }
    }
}
