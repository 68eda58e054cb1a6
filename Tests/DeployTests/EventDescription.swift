import Yams

/// What our tests look at in the AsyncAPI document.
struct EventDescription: Decodable {
    struct Channel: Decodable {
        struct Bindings: Decodable {
            var kafka: Kafka
        }

        struct Kafka: Decodable {
            var topic: String
            var partitions: Int
            var topicConfiguration: TopicConfiguration
        }

        struct TopicConfiguration: Decodable {
            var retention: Int

            private enum CodingKeys: String, CodingKey {
                case retention = "retention.ms"
            }
        }

        var address: String
        var bindings: Bindings?
    }

    var channels: [String: Channel]

    private var topics: [Channel.Kafka] { channels.values.compactMap(\.bindings?.kafka) }

    /// Milliseconds by topic.
    var retentions: [String: String] {
        Dictionary(uniqueKeysWithValues: topics.map { ($0.topic, String($0.topicConfiguration.retention)) })
    }

    var partitions: Set<String> { Set(topics.map { String($0.partitions) }) }

    /// The names of the topics that stand for themselves.
    var addresses: Set<String> { Set(channels.values.map(\.address).filter { !$0.contains("{") }) }

    static func read() throws -> EventDescription {
        try YAMLDecoder().decode(EventDescription.self, from: Repository.text("schemas/asyncapi.yaml"))
    }
}
