import Kafka
import Testing

@Suite(.timeLimit(.minutes(1))) struct AdministrationTests {
    @Test func theTopicsOfTheBrokerAreListed() async throws {
        let broker = try TestBroker(topics: "a", "b.dlq", partitions: 12)
        let topics = try await Metadata.topics(configuration: broker.configuration)
        #expect(topics == ["a": 12, "b.dlq": 12])
    }

    @Test func anAbsentBrokerIsAnError() async {
        let error = await #expect(throws: KafkaError.self) {
            try await Metadata.topics(
                configuration: ClientConfiguration(bootstrapServers: "127.0.0.1:1"),
                timeout: .milliseconds(200))
        }
        #expect(error?.isRetriable == true)
    }

    @Test func topicsThatCannotBeCreatedInTimeAreAnError() async throws {
        let broker = try TestBroker(topics: "a")
        await #expect(throws: KafkaError.self) {
            try await Topics.create(
                ["c"], partitions: 1, replication: 1, configuration: broker.configuration,
                timeout: .milliseconds(500))
        }
    }

    @Test func aStoppedBrokerIsGone() async throws {
        let broker = try TestBroker(topics: "a")
        broker.broker.stop()
        broker.broker.stop()
        await #expect(throws: KafkaError.self) {
            try await Metadata.topics(configuration: broker.configuration, timeout: .milliseconds(200))
        }
    }
}
