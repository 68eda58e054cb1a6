package import Configuration
package import Kafka
package import Logging
package import ServiceLifecycle
internal import Synchronization

/// What a daemon is made of, collected by its executable before anything runs.
package final class DaemonAssembly: Sendable {
    /// Something to be done before stages and services start.
    struct Preparation: Sendable {
        let name: String
        let body: @Sendable () async throws -> Void
    }

    struct Parts {
        var stages: [Stage] = []
        var services: [any Service] = []
        var preparations: [Preparation] = []
        var closers: [@Sendable () async -> Void] = []
        var producer: Producer?
    }

    package let name: String
    package let logger: Logger
    /// The environment as typed configuration: `config.string(forKey: "oms.base.url")` reads `OMS_BASE_URL`.
    package let config: ConfigReader
    package let environment: [String: String]
    package let kafka: ClientConfiguration
    package let health: HealthBoard

    private let parts = Mutex(Parts())

    init(name: String, environment: [String: String], logger: Logger) throws {
        self.name = name
        self.environment = environment
        self.logger = logger
        health = HealthBoard()
        config = ConfigReader(provider: EnvironmentVariablesProvider(environmentVariables: environment))
        kafka = try ClientConfiguration.fromEnvironment(environment)
    }

    /// A setting that must be there.
    ///
    /// - Throws: `ConfigurationError`, which ends the process with exit code 78.
    package func required(_ key: String) throws(ConfigurationError) -> String {
        guard let value = environment[key], !value.isEmpty else {
            throw ConfigurationError(key: key, problem: "is not set")
        }
        return value
    }

    /// A whole number, or `fallback` when the key is not set.
    package func integer(_ key: String, default fallback: Int) throws(ConfigurationError) -> Int {
        guard let text = environment[key], !text.isEmpty else { return fallback }
        guard let value = Int(text) else {
            throw ConfigurationError(key: key, problem: "is not a whole number: \(text)")
        }
        return value
    }

    /// Adds a stage; its consumer group is `cie-NAME`.
    package func stage(_ stage: Stage) {
        parts.withLock { $0.stages.append(stage) }
    }

    /// Adds a service that runs as long as the daemon; it starts before the stages and stops after them.
    package func service(_ service: any Service) {
        parts.withLock { $0.services.append(service) }
    }

    /// Adds something to be done once before stages and services start, tried until it succeeds.
    package func prepare(_ name: String, _ body: @escaping @Sendable () async throws -> Void) {
        parts.withLock { $0.preparations.append(Preparation(name: name, body: body)) }
    }

    /// Adds a dependency to `/readyz`: nil when it is ready, or why it is not.
    package func readiness(_ name: String, _ check: @escaping @Sendable () async -> String?) {
        health.addReadiness(name, check)
    }

    /// Adds something to be closed after stages and services have stopped; the last added closes first.
    package func onShutdown(_ close: @escaping @Sendable () async -> Void) {
        parts.withLock { $0.closers.append(close) }
    }

    /// The daemon's one producer.
    package func producer() throws(KafkaError) -> Producer {
        if let known = parts.withLock({ $0.producer }) { return known }
        let new = try Producer(configuration: kafka, clientID: "cie-\(name)")
        parts.withLock { $0.producer = new }
        return new
    }

    var collected: Parts { parts.withLock { $0 } }
}
