internal import FoundationEssentials
internal import Hummingbird
internal import Logging
internal import ServiceLifecycle
internal import UnixSignals

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// What a shop would bring: a storefront with the chat widget, an order service, a CDP to look into.
@main
enum DemoStore {
    static func main() async {
        var logger = Logger(label: "demo-store") { StreamLogHandler.standardError(label: $0) }
        let environment = ProcessInfo.processInfo.environment
        if let level = environment["LOG_LEVEL"].flatMap(Logger.Level.init(rawValue:)) {
            logger.logLevel = level
        }
        do {
            try await run(try StoreConfiguration(environment: environment), logger: logger)
        } catch let error as ConfigurationFault {
            logger.critical("\(error)")
            exit(78)
        } catch {
            logger.critical("\(error)")
            exit(1)
        }
    }

    private static func run(_ configuration: StoreConfiguration, logger: Logger) async throws {
        let pack = try Pack(directory: configuration.directory)
        for problem in pack.problems { logger.warning("\(problem)") }
        let router = StoreRouter(shop: pack.shop, orders: pack.orders, configuration: configuration)
        let application = StoreServer(router: router, logger: logger).application { url in
            print(url)
            fflush(nil)
        }
        var services = [ServiceGroupConfiguration.ServiceConfiguration(service: application)]
        if configuration.endsWithParent {
            services.append(
                .init(service: ParentPipe(), successTerminationBehavior: .gracefullyShutdownGroup))
        }
        var group = ServiceGroupConfiguration(
            services: services, gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
        group.maximumGracefulShutdownDuration = .seconds(5)
        try await ServiceGroup(configuration: group).run()
    }
}
