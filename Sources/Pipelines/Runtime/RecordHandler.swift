internal import CoreMetrics
internal import Events
internal import Kafka
internal import Logging
internal import Metrics

/// Brings one record to its outcome: outputs, a dead letter, or a counted skip.
struct RecordHandler: Sendable {
    /// How a record left the handler.
    enum Ending: Sendable {
        /// It has its outcome; its offset may be stored.
        case settled
        /// It was given up: another delivery will bring it to its outcome.
        case abandoned
        /// The Kafka client can't go on.
        case fatal(KafkaError)
    }

    let stage: Stage
    let send: @Sendable ([OutgoingRecord]) async throws -> Void
    let metrics: StageMetrics
    let backoff: Backoff
    let logger: Logger
    /// How often an unexpected error is tried before it makes a dead letter.
    let attempts = 3

    /// Works on `record` until it has its outcome.
    ///
    /// - Parameters:
    ///   - follower: Gives the record that comes next under the same key, once it has arrived.
    ///   - waiting: Told why, when the record waits for the environment; and nil when it goes on.
    func handle(
        _ record: Record, follower: @escaping @Sendable () async -> Record? = { nil },
        waiting: @Sendable (String?) async -> Void
    ) async -> Ending {
        guard let value = record.value else {
            metrics.skipped("tombstone")
            return .settled
        }
        let headers = record.eventHeaders
        do throws(EventError) {
            let attributes = try EventCoding.attributes(of: value, headers: headers)
            let delivery = delivery(
                of: record, value: value, headers: headers, attributes: attributes,
                follower: { await follower().flatMap(Upcoming.init) })
            return await work(on: record, attributes: attributes, delivery: delivery, waiting: waiting)
        } catch {
            let fault = Fault.data(reason: error.reason.rawValue, message: error.message)
            var logger = logger
            logger[metadataKey: "key"] = "\(record.keyText)"
            return await bury(record, fault, attempts: 1, logger: logger, waiting: waiting)
        }
    }

    private func work(
        on record: Record, attributes: EventAttributes, delivery: (Int) -> Delivery,
        waiting: @Sendable (String?) async -> Void
    ) async -> Ending {
        var attempt = 0
        while true {
            attempt += 1
            let fault: Fault
            do {
                let start = ContinuousClock.now
                let disposition = try await stage.handle(delivery(attempt))
                if attempt > 1 { await waiting(nil) }
                settle(disposition, attributes, record, took: .now - start, logger: delivery(attempt).logger)
                return .settled
            } catch {
                fault = Fault(error, isEnvironmental: stage.isEnvironmental)
            }
            let logger = delivery(attempt).logger
            switch fault {
            case .cancelled:
                return .abandoned
            case .fatal(let error):
                return .fatal(error)
            case .environment(let message):
                logger.warning("waiting", metadata: ["why": "\(message)", "attempt": "\(attempt)"])
                await waiting(message)
            case .unexpected(let message) where attempt < attempts:
                logger.warning("trying again", metadata: ["why": "\(message)", "attempt": "\(attempt)"])
            case .data, .unexpected:
                return await bury(record, fault, attempts: attempt, logger: logger, waiting: waiting)
            }
            metrics.retried.increment()
            guard await pause(before: attempt) else { return .abandoned }
        }
    }

    /// Makes a delivery for each attempt: the ids of its outputs count from the start every time.
    private func delivery(
        of record: Record, value: [UInt8], headers: [EventHeader], attributes: EventAttributes,
        follower: @escaping @Sendable () async -> Upcoming?
    ) -> (Int) -> Delivery {
        let sent = attributes.traceparent ?? headers.text("traceparent")
        let trace = sent.flatMap { TraceContext(traceparent: $0) }?.child() ?? .start()
        var logger = logger
        logger[metadataKey: "trace_id"] = "\(trace.traceID)"
        logger[metadataKey: "event_id"] = "\(attributes.id)"
        logger[metadataKey: "key"] = "\(record.keyText)"
        let named = logger
        let received = record.timestamp.map { Timestamp(milliseconds: $0) } ?? .now
        return { _ in
            Delivery(
                attributes: attributes, topic: Topic(rawValue: record.topic), trace: trace, logger: named,
                receivedAt: received, stage: stage.name, value: value, headers: headers,
                outputs: OutputCounter(), follower: follower,
                send: { outgoing in
                    try await send(outgoing)
                    metrics.produced.increment(by: outgoing.count)
                })
        }
    }

    private func settle(
        _ disposition: Disposition, _ attributes: EventAttributes, _ record: Record, took: Duration,
        logger: Logger
    ) {
        switch disposition {
        case .processed:
            metrics.processed.increment()
            metrics.handlerTime.record(duration: took)
        case .duplicate:
            metrics.duplicates.increment()
            metrics.handlerTime.record(duration: took)
        case .skipped(let reason):
            metrics.skipped(reason)
        }
        if let sent = record.timestamp {
            let age = max(0, Timestamp.now.milliseconds - sent)
            metrics.age.recordMilliseconds(age)
        }
        // Of what was not for this stage there is a count, no line.
        let level: Logger.Level = if case .skipped = disposition { .debug } else { .info }
        logger.log(
            level: level, "\(disposition)",
            metadata: ["type": "\(attributes.type)", "ms": "\(took / .milliseconds(1))"])
    }

    /// Puts a record among the dead letters; while the broker does not take it, it waits like any other.
    private func bury(
        _ record: Record, _ fault: Fault, attempts: Int, logger: Logger,
        waiting: @Sendable (String?) async -> Void
    ) async -> Ending {
        let (reason, message) =
            switch fault {
            case .data(let reason, let message): (reason, message)
            case .environment(let message), .unexpected(let message): ("unexpected-error", message)
            case .cancelled, .fatal: ("unexpected-error", "cancelled")
            }
        let letter = DeadLetter(
            record: record, group: stage.group, stage: stage.name, attempts: attempts, reason: reason,
            message: message)
        var attempt = 0
        while true {
            attempt += 1
            do {
                try await send([letter.outgoing])
                if attempt > 1 { await waiting(nil) }
                metrics.deadLettered.increment()
                logger.error(
                    "dead letter",
                    metadata: [
                        "topic": "\(record.topic)", "partition": "\(record.partition)",
                        "offset": "\(record.offset)", "reason": "\(reason)", "why": "\(message)",
                    ])
                return .settled
            } catch let error as KafkaError where error.isFatal {
                return .fatal(error)
            } catch {
                await waiting("kafka: dead letter not taken: \(error)")
            }
            guard await pause(before: attempt) else { return .abandoned }
        }
    }

    private func pause(before retry: Int) async -> Bool {
        do {
            try await Task.sleep(for: backoff.delay(before: retry))
            return true
        } catch {
            return false
        }
    }
}

extension Record {
    fileprivate var keyText: String { String(decoding: key ?? [], as: UTF8.self) }

    var eventHeaders: [EventHeader] { headers.map { EventHeader(name: $0.name, value: $0.value ?? []) } }
}

extension [EventHeader] {
    fileprivate func text(_ name: String) -> String? {
        last { $0.name == name }.map { String(decoding: $0.value, as: UTF8.self) }
    }
}
