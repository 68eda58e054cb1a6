import FoundationEssentials
import Kafka
import Knowledge
import Postgres

/// A running stack: starts its parts in order, keeps them running, stops them in the opposite order.
actor Stack {
    private let plan: StackPlan
    private let lines: @Sendable (String) -> Void
    private let probe: HealthProbe
    private var broker: EmbeddedBroker?
    private var helpers: [SupervisedProcess] = []
    private var daemons: [SupervisedProcess] = []
    private(set) var report: StackReport

    /// - Parameter lines: Takes what happens, a line at a time.
    init(_ plan: StackPlan, lines: @escaping @Sendable (String) -> Void) throws(CommandFailure) {
        self.plan = plan
        self.lines = lines
        probe = try HealthProbe()
        report = StackReport(
            gateway: .init(url: plan.gatewayURL), store: .init(url: plan.storeURL),
            kafka: .init(bootstrapServers: plan.externalBroker ?? "", isEmbedded: plan.externalBroker == nil),
            postgres: .init(url: plan.externalDatabase ?? ""), cdp: .init(url: plan.cdpURL),
            daemons: StackPlan.daemons.map {
                .init(name: $0, health: .stopped, url: plan.probeURL(of: $0))
            },
            supervisor: .init(pid: ProcessInfo.processInfo.processIdentifier, isReady: false))
    }

    /// Starts everything and returns when every daemon is ready.
    func start() async throws {
        try save()
        let brokers = try await startBroker()
        let database = try await startDatabase()
        helpers.append(try run(plan.demoStore()))
        try await learn(database: database)
        let sessionKey = try plan.directory.key(named: "session")
        for name in StackPlan.daemons {
            let program = try plan.daemon(
                name, brokers: brokers, database: database, sessionKey: sessionKey)
            daemons.append(try run(program))
        }
        try await waitUntilReady()
        report.supervisor?.isReady = true
        try save()
    }

    /// Looks at the daemons again; true if anything is different.
    func refresh() async -> Bool {
        let before = report
        report = await probe.refreshed(noted())
        if report != before { try? save() }
        return report != before
    }

    /// Stops what runs: first the gateway, so that nothing new comes in, the broker last.
    func stop() async {
        let gateway = daemons.filter { $0.name == "gateway" }
        let others = daemons.filter { $0.name != "gateway" }
        let helpers = Array(helpers.reversed())
        let steps = [gateway, others] + helpers.map { [$0] }
        for step in steps {
            await withTaskGroup { group in
                for process in step { group.addTask { await process.stop(deadline: .seconds(15)) } }
            }
        }
        broker?.stop()
        broker = nil
        report = report.stopped
        try? save()
        await probe.close()
    }

    private func startBroker() async throws -> String {
        if let external = plan.externalBroker {
            lines("using the broker at \(external)")
            let configuration = try ClientConfiguration.fromEnvironment(plan.environment)
            let known = try await Metadata.topics(configuration: configuration, timeout: .seconds(15))
            try await Topics.create(
                StackPlan.topics.filter { known[$0] == nil }, partitions: 12, replication: -1,
                configuration: configuration, timeout: .seconds(15))
            return external
        }
        let broker = try EmbeddedBroker(topics: StackPlan.topics)
        self.broker = broker
        report.kafka.bootstrapServers = broker.bootstrapServers
        lines("embedded broker at \(broker.bootstrapServers)")
        return broker.bootstrapServers
    }

    private func startDatabase() async throws -> String {
        if let external = plan.externalDatabase {
            lines("using the database of DATABASE_URL")
            return external
        }
        let installation = try PostgresInstallation.locate(
            environment: plan.environment, directory: plan.directory, installation: plan.installation)
        let places = try PostgresPlaces(installation, in: plan.directory)
        for note in places.notes { lines(note) }
        var environment = plan.environment
        environment[Remnants.variable] = plan.directory.path
        let cluster = PostgresCluster(
            places: places, password: try plan.directory.key(named: "postgres"), port: plan.postgresPort,
            environment: environment)
        try await cluster.initialize()
        let server = try run(cluster.server)
        helpers.append(server)
        do {
            try await cluster.prepare { server.pid != nil }
        } catch {
            throw described(error, by: server)
        }
        report.postgres.url = cluster.url
        lines("PostgreSQL at 127.0.0.1:\(plan.postgresPort)")
        return cluster.url
    }

    /// Brings the schema and the store's knowledge up to date.
    private func learn(database: String) async throws {
        let pool = try Pool(url: database, size: 2, applicationName: "cie-up")
        defer { Task { await pool.close() } }
        let applied = try await Migrations(directory: plan.migrations).apply(to: pool)
        if !applied.isEmpty { lines("applied \(applied.count) migrations") }
        let pack = try StorePack(directory: plan.store, parts: .catalogue)
        let encoder = IngestionEncoder(environment: plan.environment, near: plan.roots)
        let ingestion = Ingestion(pool: pool, encoder: encoder) { [lines] stage, done, total in
            if stage == .embedding, done == 0 { lines("embedding \(total) \(stage.noun)") }
        }
        let report = try await ingestion.ingest(store: pack)
        // An earlier build may have worded them otherwise.
        try await pool.execute("DELETE FROM known_answers")
        for skipped in report.skipped { lines("skipped \(skipped)") }
        for line in report.lines { lines(line) }
    }

    private func run(_ program: Program) throws -> SupervisedProcess {
        let log = try LogFile(path: plan.directory.logFile(of: program.name))
        let process = SupervisedProcess(program, log: log) { [weak self] event in
            Task { await self?.note(event, of: program.name) }
        }
        process.start()
        return process
    }

    private func note(_ event: ProcessEvent, of name: String) {
        switch event {
        case .died(let reason, let pause):
            lines("\(name) ended (\(reason)); starting it again in \(pause.formatted)")
        case .started, .stopped:
            break
        }
        report = noted()
        try? save()
    }

    /// The report with the processes as they are now.
    private func noted() -> StackReport {
        var report = report
        for process in daemons {
            guard let index = report.daemons.firstIndex(where: { $0.name == process.name }) else { continue }
            let pid = process.pid
            if report.daemons[index].pid != pid {
                report.daemons[index].health = pid == nil ? .stopped : .starting
            }
            report.daemons[index].pid = pid
            report.daemons[index].restarts = process.restarts
        }
        report.helpers = helpers.map { process in
            .init(
                name: process.name, pid: process.pid, health: process.pid == nil ? .stopped : .ready, url: "",
                restarts: process.restarts)
        }
        return report
    }

    private func waitUntilReady() async throws {
        let end = ContinuousClock.now + .seconds(300)
        var announced: Set<String> = []
        while true {
            _ = await refresh()
            for daemon in report.daemons where daemon.health == .ready {
                if announced.insert(daemon.name).inserted { lines("\(daemon.name) is ready") }
            }
            if announced.count == daemons.count { return }
            for process in daemons + helpers
            where process.restarts >= 4 || process.lastExit == SupervisedProcess.badConfiguration {
                throw described(CommandFailure("\(process.name) doesn't stay up"), by: process)
            }
            guard ContinuousClock.now < end else {
                let late = daemons.filter { !announced.contains($0.name) }
                let problem = await probe.problem(at: plan.probeURL(of: late.first?.name ?? ""))
                let error = CommandFailure("\(late.map(\.name)) not ready: \(problem ?? "")")
                throw late.first.map { described(error, by: $0) } ?? error
            }
            try await Task.sleep(for: .milliseconds(100))
        }
    }

    /// An error with how the process last ended and the last lines of its log.
    private func described(_ error: any Error, by process: SupervisedProcess) -> CommandFailure {
        let exit = process.lastExit
        let lines = process.log.lastLines(8).map { "  " + $0 }
        let head = exit.map { "\(error) (\(process.name): \($0))" } ?? "\(error)"
        let kind: CommandFailure.Kind = exit == SupervisedProcess.badConfiguration ? .configuration : .failed
        return CommandFailure(
            ([head, "from \(process.log.path):"] + lines).joined(separator: "\n"), kind: kind)
    }

    private func save() throws(CommandFailure) {
        try plan.directory.save(report)
    }
}
