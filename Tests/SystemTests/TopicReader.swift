import Events
import Foundation
import Kafka
import TestSupport

/// Reads a topic as any data team would, from its beginning.
struct TopicReader {
    let stack: RunningStack

    /// Waits for the first record that fits.
    func first(
        in topic: Topic, where fits: @escaping @Sendable (Record) -> Bool
    ) async throws -> Record {
        let consumer = try Consumer(
            configuration: stack.kafka, clientID: "reader",
            subscription: .tail(topics: [topic.rawValue], from: .beginning))
        defer { Task { await consumer.close(deadline: .seconds(1)) } }
        return try await withThrowingTaskGroup(of: Record?.self) { group in
            group.addTask {
                for await event in consumer.events {
                    guard case .records(let records) = event else { continue }
                    if let record = records.first(where: fits) { return record }
                }
                return nil
            }
            group.addTask {
                try await Task.sleep(for: .seconds(30))
                return nil
            }
            defer { group.cancelAll() }
            guard let record = try await group.next() ?? nil else {
                throw ShellGuardError("no such record came on \(topic)")
            }
            return record
        }
    }

    /// Everything that stands in a topic now, as text.
    func everything(in topic: Topic) async throws -> [String] {
        // What is produced last is read last, partition by partition: a marker in each tells where now ends.
        let producer = try Producer(configuration: stack.kafka, clientID: "marker")
        let marker = "marker-\(UUID().uuidString)"
        let partitions = try await Metadata.topics(configuration: stack.kafka, timeout: .seconds(10))
        guard let count = partitions[topic.rawValue] else { return [] }
        var covered: Set<Int32> = []
        var texts: [String] = []
        let consumer = try Consumer(
            configuration: stack.kafka, clientID: "reader",
            subscription: .tail(topics: [topic.rawValue], from: .beginning))
        let feeding = Task {
            // Without a key a record lands anywhere; enough of them land everywhere.
            for number in 0..<(count * 40) {
                try await producer.send(
                    OutgoingRecord(
                        topic: topic.rawValue, key: Array("\(marker)-\(number)".utf8), value: nil))
            }
        }
        for await event in consumer.events {
            guard case .records(let records) = event else { continue }
            for record in records {
                if record.key.map({ String(decoding: $0, as: UTF8.self).hasPrefix(marker) }) == true {
                    covered.insert(record.partition)
                } else if let value = record.value {
                    texts.append(String(decoding: value, as: UTF8.self))
                }
            }
            if covered.count == count { break }
        }
        try await feeding.value
        await consumer.close(deadline: .seconds(1))
        await producer.close(deadline: .seconds(1))
        return texts
    }
}
