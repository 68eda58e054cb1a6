import ArgumentParser
import FoundationEssentials
import Kafka
import UnixSignals

/// Follows a topic.
struct Tail: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Follows a topic: time, partition/offset, key, type and the beginning of the data.")

    @OptionGroup var stack: StackOptions

    @Flag(help: "Print the records' values as they are, one a line.")
    var json = false

    @Flag(help: "Begin at what is still there.")
    var fromBeginning = false

    @Argument(help: "The topic, such as chat.replies.")
    var topic: String

    func run() async throws {
        let configuration = try configuration()
        let known = try await Metadata.topics(configuration: configuration)
        guard known[topic] != nil else {
            let names = known.keys.sorted().joined(separator: ", ")
            throw CommandFailure("there is no topic \(topic); there are \(names)")
        }
        let consumer = try Consumer(
            configuration: configuration, clientID: "cie-tail",
            subscription: .tail(topics: [topic], from: fromBeginning ? .beginning : .end))
        let signals = await UnixSignalsSequence(trapping: .sigint, .sigterm)
        let watch = Task {
            for await _ in signals { break }
            await consumer.close(deadline: .seconds(2))
        }
        defer { watch.cancel() }
        for await event in consumer.events {
            switch event {
            case .records(let records):
                for record in records {
                    Terminal.print(json ? RecordLine.raw(record) : RecordLine.readable(record))
                }
            case .failure(let error) where error.isFatal: throw error
            case .failure(let error): Terminal.complain("\(error)")
            case .revoked(_, let revocation): revocation.complete()
            case .assigned: break
            }
        }
    }

    private func configuration() throws -> ClientConfiguration {
        let broker = try stack.running().kafka
        guard broker.isEmbedded else {
            return try ClientConfiguration.fromEnvironment(ProcessInfo.processInfo.environment)
        }
        return ClientConfiguration(bootstrapServers: broker.bootstrapServers, profile: .embedded)
    }
}
