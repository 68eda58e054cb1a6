import Kafka

/// A broker for one test, and clients of it.
struct TestBroker: Sendable {
    let broker: EmbeddedBroker
    let configuration: ClientConfiguration

    init(topics: String..., partitions: Int32 = 2) throws {
        broker = try EmbeddedBroker(topics: topics, partitions: partitions)
        configuration = ClientConfiguration(
            bootstrapServers: broker.bootstrapServers, profile: .embedded)
    }

    func producer(_ properties: [String: String] = [:]) throws -> Producer {
        var configuration = configuration
        configuration.properties = properties
        return try Producer(configuration: configuration, clientID: "test-producer")
    }

    func consumer(_ subscription: Subscription, deadline: Duration = .seconds(5)) throws -> Consumer {
        try Consumer(
            configuration: configuration, clientID: "test-consumer", subscription: subscription,
            revocationDeadline: deadline)
    }

    /// The next so many records of a topic, from its beginning.
    func read(_ count: Int, from topic: String) async throws -> [Record] {
        let consumer = try consumer(.tail(topics: [topic], from: .beginning))
        let records = await consumer.records(count)
        await consumer.close(deadline: .seconds(5))
        return records
    }
}

extension Consumer {
    /// Reads until so many records are there; answers revocations meanwhile.
    func records(_ count: Int) async -> [Record] {
        var records: [Record] = []
        for await event in events {
            switch event {
            case .records(let batch): records += batch
            case .revoked(_, let revocation): revocation.complete()
            case .assigned, .failure: break
            }
            if records.count >= count { break }
        }
        return records
    }

    /// Reads until partitions are assigned.
    func assignment() async -> [TopicPartition] {
        for await event in events {
            switch event {
            case .assigned(let partitions): return partitions
            case .revoked(_, let revocation): revocation.complete()
            case .records, .failure: break
            }
        }
        return []
    }
}

func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

func text(_ bytes: [UInt8]?) -> String? { bytes.map { String(decoding: $0, as: UTF8.self) } }

/// Waits until something has become true.
func eventually(_ isTrue: @Sendable () -> Bool) async {
    while !isTrue() { await Task.yield() }
}
