internal import CoreMetrics
internal import Events
internal import Kafka
internal import Logging
internal import ServiceLifecycle

/// Runs a stage: consume, handle, publish, store the offset.
///
/// `StageState` decides, this actor carries out. It ends when the process is asked to stop, after what is in
/// work has its outcome or the deadline has passed; or throws when the Kafka client can't go on.
actor StageRunner: Service {
    /// Limits of the runtime.
    struct Limits: Sendable {
        /// How long work may go on after its partition is asked for or the process is told to stop.
        var drain: Duration = .seconds(5)
        /// How long a handler may work on one record before the process counts as stuck.
        var stall: Duration = .seconds(180)
        /// How many records may wait in memory; with more, intake closes until half are gone.
        var waiting = 2_000
        var backoff = Backoff()
    }

    private let stage: Stage
    private let kafka: ClientConfiguration
    private let handler: RecordHandler
    private let metrics: StageMetrics
    private let board: HealthBoard
    private let limits: Limits
    private let logger: Logger
    private let progress = ProgressClock()

    private var state: StageState
    private var consumer: Consumer?
    private var tasks: [UInt64: Task<Void, Never>] = [:]
    private var revocations: [Int: Revocation] = [:]
    private var lastTicket = 0
    private var isOpen = true
    private var fatal: KafkaError?

    init(
        stage: Stage, kafka: ClientConfiguration, producer: Producer, board: HealthBoard, limits: Limits,
        logger: Logger
    ) {
        self.stage = stage
        self.kafka = kafka
        self.board = board
        self.limits = limits
        self.logger = logger
        metrics = StageMetrics(stage: stage.name)
        state = StageState(concurrency: stage.concurrency)
        handler = RecordHandler(
            stage: stage, send: { try await producer.send(contentsOf: $0) }, metrics: metrics,
            backoff: limits.backoff, logger: logger)
    }

    func run() async throws {
        let consumer = try Consumer(
            configuration: kafka, clientID: stage.group,
            subscription: .group(id: stage.group, topics: stage.inputs.map(\.rawValue)),
            revocationDeadline: limits.drain)
        self.consumer = consumer
        board.note(stage.name, problem: "waiting for partitions")
        let stall = limits.stall
        board.addLiveness(stage.name) { [progress] in progress.problem(after: stall) }
        await withGracefulShutdownHandler {
            await withTaskCancellationHandler {
                await self.loop(consumer)
            } onCancel: {
                Task { await consumer.close(deadline: .zero) }
            }
        } onGracefulShutdown: { [limits, board] in
            board.stop()
            Task { await consumer.close(deadline: limits.drain) }
        }
        if let fatal { throw fatal }
    }

    private func loop(_ consumer: Consumer) async {
        let ticking = Task { await self.tick(consumer) }
        for await event in consumer.events {
            progress.turn()
            take(event)
        }
        ticking.cancel()
        for task in tasks.values { task.cancel() }
        for task in tasks.values { await task.value }
    }

    private func take(_ event: ConsumerEvent) {
        switch event {
        case .assigned(let partitions):
            carryOut(state.assign(partitions))
            board.note(stage.name, problem: nil)
            logger.info("partitions assigned", metadata: ["partitions": "\(describe(partitions))"])
        case .revoked(let partitions, let revocation):
            logger.info("partitions revoked", metadata: ["partitions": "\(describe(partitions))"])
            revoke(partitions, revocation)
        case .records(let records):
            metrics.received.increment(by: records.count)
            carryOut(state.receive(records))
        case .failure(let error):
            if error.isFatal {
                stop(because: error)
            } else {
                logger.debug("kafka", metadata: ["error": "\(error)"])
            }
        }
    }

    private func revoke(_ partitions: [TopicPartition], _ revocation: Revocation) {
        lastTicket += 1
        let ticket = lastTicket
        revocations[ticket] = revocation
        carryOut(state.revoke(partitions, ticket: ticket))
        guard revocations[ticket] != nil else { return }
        Task {
            try? await Task.sleep(for: limits.drain)
            self.cutOff(ticket)
        }
    }

    /// The deadline of a drain has passed: what still works on these partitions must not go on.
    private func cutOff(_ ticket: Int) {
        let late = state.inWork(of: ticket)
        guard !late.isEmpty else { return }
        logger.warning("drain deadline passed", metadata: ["in work": "\(late.count)"])
        for id in late { tasks[id]?.cancel() }
    }

    private func carryOut(_ effects: [StageState.Effect]) {
        for effect in effects {
            switch effect {
            case .start(let work):
                start(work)
            case .store(let partition, let next):
                consumer?.store([partition: next])
            case .drained(let ticket):
                revocations.removeValue(forKey: ticket)?.complete()
            case .giveUp(let ids):
                for id in ids { tasks[id]?.cancel() }
            }
        }
        steerIntake()
    }

    private func start(_ work: Work) {
        progress.begin(work.id)
        tasks[work.id] = Task { [handler] in
            let ending = await handler.handle(work.record, follower: { await self.follower(of: work) }) {
                problem in
                await self.note(work, problem: problem)
            }
            self.finish(work, ending)
        }
    }

    private func follower(of work: Work) -> Record? { state.follower(of: work) }

    private func finish(_ work: Work, _ ending: RecordHandler.Ending) {
        tasks[work.id] = nil
        progress.end(work.id)
        switch ending {
        case .settled:
            carryOut(state.finish(work, settled: true))
        case .abandoned:
            metrics.abandoned.increment()
            carryOut(state.finish(work, settled: false))
        case .fatal(let error):
            stop(because: error)
            carryOut(state.finish(work, settled: false))
        }
        if !state.isHeld { board.note("\(stage.name) dependency", problem: nil) }
    }

    private func note(_ work: Work, problem: String?) {
        if let problem {
            progress.end(work.id)
            board.note("\(stage.name) dependency", problem: problem)
            carryOut(state.fault(work))
        } else {
            progress.begin(work.id)
            carryOut(state.recover(work))
            if !state.isHeld { board.note("\(stage.name) dependency", problem: nil) }
        }
    }

    /// Leaves records at the broker while too many wait here, or something that we depend on is down.
    private func steerIntake() {
        let open =
            !state.isHeld && (isOpen ? state.waiting < limits.waiting : state.waiting <= limits.waiting / 2)
        if open != isOpen {
            isOpen = open
            consumer?.setIntake(open: open)
        }
        metrics.inFlight.record(state.inFlight)
        metrics.waiting.record(state.waiting)
    }

    private func stop(because error: KafkaError) {
        guard fatal == nil else { return }
        fatal = error
        logger.critical("kafka client can't go on", metadata: ["error": "\(error)"])
        if let consumer { Task { await consumer.close(deadline: .zero) } }
    }

    private func tick(_ consumer: Consumer) async {
        while !Task.isCancelled {
            progress.turn()
            for (place, lag) in consumer.lag() {
                metrics.lag(lag, topic: place.topic, partition: place.partition)
            }
            try? await Task.sleep(for: .seconds(2))
        }
    }

    private nonisolated func describe(_ partitions: [TopicPartition]) -> String {
        Dictionary(grouping: partitions, by: \.topic).sorted { $0.key < $1.key }
            .map { "\($0.key)[\($0.value.map { String($0.partition) }.joined(separator: ","))]" }
            .joined(separator: " ")
    }
}
