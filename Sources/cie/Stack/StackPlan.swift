import Events
import FoundationEssentials
import Kafka
import Language
import Postgres

/// Everything about a stack that is decided before anything is started.
struct StackPlan: Sendable {
    static let daemons = ["gateway", "router", "retriever", "responder", "signal-extractor", "cdp-writer"]

    let directory: DataDirectory
    let installation: Installation
    let environment: [String: String]
    let store: String
    let migrations: String
    /// The directory of the sentence encoder's weights; nil when there are none.
    let encoder: String?
    let gatewayPort: Int
    let storePort: Int
    let postgresPort: Int
    let probePorts: [String: Int]

    init(
        directory: DataDirectory, environment: [String: String], store: String?, port: Int
    ) throws(CommandFailure) {
        self.directory = directory
        self.environment = environment
        installation = Installation(environment: environment)
        let missing = (Self.daemons + ["demo-store"]).filter { [installation] in
            installation.program($0) == nil
        }
        guard missing.isEmpty else {
            throw CommandFailure.configuration(
                "not built: \(missing.joined(separator: ", ")) (looked in \(installation.programs))")
        }
        try Self.checkBrokerSettings(environment)
        if let database = Self.externalDatabase(environment) {
            _ = try Pool.open(database, size: 1, applicationName: "cie-up")
        }
        self.store = try Self.store(store, environment, installation)
        migrations = try installation.migrations(environment: environment)
        encoder = Self.encoder(environment, near: Self.roots(directory, installation))
        let ports = try FreePort.find(Self.daemons.count + 3)
        gatewayPort = port == 0 ? ports[0] : port
        storePort = ports[1]
        postgresPort = ports[2]
        probePorts = Dictionary(zip(Self.daemons, ports.dropFirst(3))) { $1 }
    }

    var gatewayURL: String { "http://127.0.0.1:\(gatewayPort)" }
    var storeURL: String { "http://127.0.0.1:\(storePort)" }
    var cdpURL: String { environment["CDP_BASE_URL"] ?? storeURL }
    var externalDatabase: String? { Self.externalDatabase(environment) }
    var externalBroker: String? {
        environment["KAFKA_BOOTSTRAP_SERVERS"].flatMap { $0.isEmpty ? nil : $0 }
    }

    /// Where files of the project are looked for.
    var roots: [String] { Self.roots(directory, installation) }

    private static func roots(_ directory: DataDirectory, _ installation: Installation) -> [String] {
        [directory.path] + installation.roots
    }

    func probeURL(of daemon: String) -> String { "http://127.0.0.1:\(probePorts[daemon] ?? 0)" }

    /// The topics of the system, dead letters included.
    static var topics: [String] { Topic.all.flatMap { [$0.rawValue, $0.deadLetter.rawValue] } }

    /// Finds a wrong `KAFKA_*` before anything is started.
    private static func externalDatabase(_ environment: [String: String]) -> String? {
        environment["DATABASE_URL"].flatMap { $0.isEmpty ? nil : $0 }
    }

    private static func checkBrokerSettings(_ environment: [String: String]) throws(CommandFailure) {
        var environment = environment
        if environment["KAFKA_BOOTSTRAP_SERVERS"]?.isEmpty != false {
            environment["KAFKA_BOOTSTRAP_SERVERS"] = "embedded"
        }
        do {
            _ = try ClientConfiguration.fromEnvironment(environment)
        } catch {
            throw CommandFailure.configuration(error.message)
        }
    }

    /// A directory that is named and holds no weights goes to the daemons all the same: they start without, and say why.
    private static func encoder(_ environment: [String: String], near roots: [String]) -> String? {
        do {
            return try EncoderLocation.find(environment: environment, near: roots)
        } catch {
            return environment["ENCODER_DIR"]
        }
    }

    private static func store(
        _ option: String?, _ environment: [String: String], _ installation: Installation
    ) throws(CommandFailure) -> String {
        let named = option ?? environment["STORE_DIR"].flatMap { $0.isEmpty ? nil : $0 }
        guard
            let path = named ?? installation.find("Sources/demo-store/pack")
                ?? installation.find("demo-store/pack")
        else {
            throw CommandFailure.configuration("the built-in store pack is not here; name one with --store")
        }
        let absolute = DataDirectory(path).path
        guard FileManager.default.fileExists(atPath: absolute) else {
            throw CommandFailure.configuration("there is no store pack in \(path)")
        }
        return absolute
    }
}
