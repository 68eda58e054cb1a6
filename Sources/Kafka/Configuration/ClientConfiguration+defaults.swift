extension ClientConfiguration {
    /// What kind of client the properties are for.
    enum Role {
        case producer
        case group(id: String)
        case tail(groupID: String)
        case administration
    }

    /// Everything librdkafka is told, the strongest source last.
    func properties(for role: Role, clientID: String) -> [String: String] {
        var all = Self.shared
        all.merge(defaults(for: role)) { $1 }
        all.merge(properties.filter { Self.accepts($0.key, role: role) }) { $1 }
        all.merge(Self.fixed(for: role)) { $1 }
        all["bootstrap.servers"] = bootstrapServers
        all["client.id"] = clientID
        return all
    }

    private static let shared = [
        "log.queue": "true",
        "socket.keepalive.enable": "true",
        "socket.nagle.disable": "true",
        "reconnect.backoff.ms": "50",
        "reconnect.backoff.max.ms": "2000",
    ]

    private func defaults(for role: Role) -> [String: String] {
        switch role {
        case .producer:
            [
                "linger.ms": profile == .embedded ? "0" : "2",
                "message.timeout.ms": "120000",
                "queue.buffering.max.messages": "20000",
                "queue.buffering.max.kbytes": "65536",
            ]
        case .group, .tail:
            [
                "auto.offset.reset": "earliest",
                "auto.commit.interval.ms": "1000",
                "fetch.error.backoff.ms": "50",
                "queued.min.messages": "1000",
                "queued.max.messages.kbytes": "8192",
            ].merging(profile == .embedded ? Self.embeddedConsumer : [:]) { $1 }
        case .administration:
            [:]
        }
    }

    /// What the mock cluster needs to be quick.
    ///
    /// Commits are frequent because the mock cluster refuses them during a rebalance, which a broker
    /// doesn't: what isn't committed by then is read again. The session is short because the mock cluster
    /// holds a partition back from a restarted daemon until the session of its killed self has ended.
    private static let embeddedConsumer = [
        "auto.commit.interval.ms": "100",
        "fetch.wait.max.ms": "3",
        "session.timeout.ms": "3000",
        "heartbeat.interval.ms": "500",
    ]

    /// What the guarantees of this module rest on; not to be configured.
    ///
    /// The consumer answers rebalances as the eager protocol wants it (the cooperative one can hang on
    /// close in librdkafka before 2.4), and stores offsets itself, after the work.
    static func fixed(for role: Role) -> [String: String] {
        switch role {
        case .producer:
            ["enable.idempotence": "true", "partitioner": "murmur2_random", "log.queue": "true"]
        case .group(let id):
            [
                "group.id": id, "enable.auto.commit": "true", "enable.auto.offset.store": "false",
                "partition.assignment.strategy": "range", "enable.partition.eof": "false",
                "log.queue": "true",
            ]
        case .tail(let groupID):
            [
                "group.id": groupID, "enable.auto.commit": "false",
                "enable.auto.offset.store": "false", "enable.partition.eof": "false",
                "log.queue": "true",
            ]
        case .administration:
            ["log.queue": "true"]
        }
    }

    /// Whether a property concerns this kind of client; the others only make librdkafka warn.
    private static func accepts(_ property: String, role: Role) -> Bool {
        switch role {
        case .producer: !consumerOnly.contains(property)
        case .group, .tail: !producerOnly.contains(property)
        case .administration: !consumerOnly.contains(property) && !producerOnly.contains(property)
        }
    }

    private static let consumerOnly: Set<String> = [
        "group.id", "group.instance.id", "partition.assignment.strategy", "session.timeout.ms",
        "heartbeat.interval.ms", "max.poll.interval.ms", "enable.auto.commit", "auto.commit.interval.ms",
        "enable.auto.offset.store", "queued.min.messages", "queued.max.messages.kbytes",
        "fetch.wait.max.ms", "fetch.message.max.bytes", "max.partition.fetch.bytes", "fetch.max.bytes",
        "fetch.min.bytes", "fetch.error.backoff.ms", "isolation.level", "enable.partition.eof",
        "check.crcs", "auto.offset.reset", "allow.auto.create.topics",
    ]

    private static let producerOnly: Set<String> = [
        "transactional.id", "transaction.timeout.ms", "enable.idempotence",
        "queue.buffering.max.messages", "queue.buffering.max.kbytes", "queue.buffering.max.ms",
        "linger.ms", "message.send.max.retries", "retries", "compression.codec", "compression.type",
        "compression.level", "batch.num.messages", "batch.size", "request.required.acks", "acks",
        "request.timeout.ms", "message.timeout.ms", "delivery.timeout.ms", "partitioner",
    ]
}
