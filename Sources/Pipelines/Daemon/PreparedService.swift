internal import ServiceLifecycle

/// Runs the services that do the work, once everything is prepared for them.
struct PreparedService: Service {
    let preparations: Preparations
    let services: [any Service]
    let configuration: @Sendable ([any Service]) -> ServiceGroupConfiguration

    func run() async throws {
        do {
            try await cancelWhenGracefulShutdown { try await preparations.run() }
        } catch is CancellationError {
            return
        }
        guard !services.isEmpty else {
            try? await gracefulShutdown()
            return
        }
        try await ServiceGroup(configuration: configuration(services)).run()
    }
}
