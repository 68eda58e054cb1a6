internal import CoreMetrics
internal import Events
internal import FoundationEssentials
internal import Kafka
internal import Logging
internal import ServiceLifecycle
internal import UnixSignals

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// The life of a daemon process, from its environment to its exit code.
package enum Daemon {
    /// Runs a daemon until SIGTERM or SIGINT.
    ///
    /// Exit codes: 0 after a graceful stop, 78 when its configuration can't be used, 1 otherwise.
    ///
    /// - Parameters:
    ///   - name: The executable's name.
    ///   - assemble: Says what the daemon is made of. It must not wait for dependencies: that is what
    ///     `DaemonAssembly.prepare` is for. What it throws is taken for a fault of the configuration.
    package static func run(
        _ name: String, assemble: @escaping @Sendable (DaemonAssembly) async throws -> Void
    ) async -> Never {
        let environment = ProcessInfo.processInfo.environment
        bootstrapLogging(environment)
        let registry = MetricsRegistry()
        MetricsSystem.bootstrap(registry)
        let logger = Logger(label: name)
        if environment[ParentPipe.variable] == "1" { ParentPipe.watch() }
        // A reader that went away must end a write, not the process.
        signal(SIGPIPE, SIG_IGN)

        let group: ServiceGroup
        do {
            let assembly = try DaemonAssembly(name: name, environment: environment, logger: logger)
            try await assemble(assembly)
            group = try compose(assembly, registry)
        } catch {
            logger.critical("configuration can't be used", metadata: ["why": "\(error)"])
            exit(78)
        }
        do {
            try await group.run()
            logger.info("stopped")
            exit(0)
        } catch {
            logger.critical("stopped by an error", metadata: ["why": "\(error)"])
            exit(1)
        }
    }

    /// Puts the services in the order in which they depend on each other: the last stops first.
    private static func compose(
        _ assembly: DaemonAssembly, _ registry: MetricsRegistry
    ) throws -> ServiceGroup {
        let drain = Duration.seconds(try assembly.integer("SHUTDOWN_SECONDS", default: 5))
        let parts = assembly.collected
        let producer = parts.stages.isEmpty ? parts.producer : try assembly.producer()
        if let producer {
            assembly.prepare("kafka") { try await producer.warm(topics: Topic.all.map(\.rawValue)) }
        }
        var limits = StageRunner.Limits()
        limits.drain = drain
        let runners = try parts.stages.map { stage in
            StageRunner(
                stage: stage, kafka: assembly.kafka, producer: try assembly.producer(),
                board: assembly.health, limits: limits, logger: assembly.logger)
        }
        let preparations = Preparations(
            steps: assembly.collected.preparations, board: assembly.health, backoff: limits.backoff,
            logger: assembly.logger)
        let logger = assembly.logger
        let configuration: @Sendable ([any Service]) -> ServiceGroupConfiguration = { services in
            var configuration = ServiceGroupConfiguration(services: services, logger: quiet(logger))
            configuration.maximumGracefulShutdownDuration = drain * 3
            return configuration
        }
        let probes = ProbeServer(
            host: assembly.environment["HEALTH_HOST"] ?? "127.0.0.1",
            port: try assembly.integer("HEALTH_PORT", default: 0), daemon: assembly.name,
            board: assembly.health, metrics: registry, logger: logger)
        let work = PreparedService(
            preparations: preparations, services: parts.services + runners, configuration: configuration)
        var outer = ServiceGroupConfiguration(
            services: [
                probes, ProducerService(producer: producer, deadline: drain, closers: parts.closers), work,
            ],
            gracefulShutdownSignals: [.sigterm, .sigint], logger: quiet(logger))
        outer.maximumGracefulShutdownDuration = drain * 4
        outer.maximumCancellationDuration = .seconds(5)
        return ServiceGroup(configuration: outer)
    }

    private static func quiet(_ logger: Logger) -> Logger {
        var quiet = logger
        quiet.logLevel = max(logger.logLevel, .warning)
        return quiet
    }

    private static func bootstrapLogging(_ environment: [String: String]) {
        let level = environment["LOG_LEVEL"].flatMap { Logger.Level(rawValue: $0.lowercased()) } ?? .info
        let format = environment["LOG_FORMAT"].flatMap { LogLineHandler.Format(rawValue: $0) } ?? .text
        LoggingSystem.bootstrap { label in
            LogLineHandler(label: label, format: format, logLevel: level)
        }
    }
}
