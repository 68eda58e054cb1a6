internal import FoundationEssentials

/// The settings of the demo store, all from the environment.
///
/// - `DEMO_STORE_HOST` (127.0.0.1), `DEMO_STORE_PORT` (0: a free one)
/// - `STORE_DIR`: the store pack (the built-in one)
/// - `GATEWAY_URL`: where the visitor's browser reaches the gateway (http://127.0.0.1:8080)
/// - `CDP_WRITE_KEY`: the key that the CDP endpoint takes (demo)
/// - `DEMO_ORDERS_FAULT`: see `OrderFault`
/// - `CIE_PARENT_PIPE=1`: end when standard input does
struct StoreConfiguration: Sendable {
    var host: String
    var port: Int
    var directory: String
    var gateway: Gateway
    var writeKey: String
    var orderFault: OrderFault
    var endsWithParent: Bool

    init(environment: [String: String]) throws(ConfigurationFault) {
        host = environment["DEMO_STORE_HOST"] ?? "127.0.0.1"
        let portText = environment["DEMO_STORE_PORT"] ?? "0"
        guard let port = Int(portText), (0...65_535).contains(port) else {
            throw ConfigurationFault("DEMO_STORE_PORT: \"\(portText)\" is not a port")
        }
        self.port = port
        guard let directory = environment["STORE_DIR"] ?? Self.builtInPack() else {
            throw ConfigurationFault("STORE_DIR is not set, and the built-in pack is not here")
        }
        self.directory = directory
        gateway = try Gateway(url: environment["GATEWAY_URL"] ?? "http://127.0.0.1:8080")
        writeKey = environment["CDP_WRITE_KEY"] ?? "demo"
        orderFault = try OrderFault(environment["DEMO_ORDERS_FAULT"] ?? "")
        endsWithParent = environment["CIE_PARENT_PIPE"] == "1"
    }

    /// The pack in the source tree that this program was built in or started from.
    private static func builtInPack() -> String? {
        let files = FileManager.default
        let program = (try? files.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
        for start in [files.currentDirectoryPath, program] {
            var parts = start.split(separator: "/")
            while !parts.isEmpty {
                let candidate = "/" + parts.joined(separator: "/") + "/Sources/demo-store/pack"
                if files.fileExists(atPath: candidate + "/store.yaml") { return candidate }
                parts.removeLast()
            }
        }
        return nil
    }
}
