import Kafka
import Testing

@Suite(.timeLimit(.minutes(1))) struct TailTests {
    @Test func nothingIsMissedOnceATailHasStarted() async throws {
        let broker = try TestBroker(topics: "t", partitions: 6)
        let producer = try broker.producer()
        try await producer.send(
            contentsOf: (0..<50).map { OutgoingRecord(topic: "t", key: bytes("\($0)"), value: bytes("old")) })
        let consumer = try broker.consumer(.tail(topics: ["t"], from: .end))
        try await consumer.started()
        try await producer.send(
            contentsOf: (0..<50).map { OutgoingRecord(topic: "t", key: bytes("\($0)"), value: bytes("new")) })
        let records = await consumer.records(50)
        await consumer.close(deadline: .seconds(5))
        #expect(records.count == 50)
        #expect(records.allSatisfy { text($0.value) == "new" })
    }

    @Test func aTailWaitsForTheBroker() async throws {
        let broker = try TestBroker(topics: "t")
        broker.broker.takeDown()
        let consumer = try broker.consumer(.tail(topics: ["t"], from: .end))
        var events = consumer.events.makeAsyncIterator()
        guard case .failure(let error)? = await events.next() else {
            Issue.record("no failure was reported")
            return
        }
        #expect(error.isRetriable)
        broker.broker.bringUp()
        try await consumer.started()
        await consumer.close(deadline: .seconds(5))
    }

    @Test func closingEndsTheWaitForAStart() async throws {
        let consumer = try Consumer(
            configuration: ClientConfiguration(bootstrapServers: "127.0.0.1:1"), clientID: "c",
            subscription: .tail(topics: ["t"], from: .end))
        let starting = Task { try await consumer.started() }
        await consumer.close(deadline: .milliseconds(10))
        let error = await #expect(throws: KafkaError.self) { try await starting.value }
        #expect(error?.code == .closed)
    }

    @Test func aSlowReaderIsWaitedForAndMissesNothing() async throws {
        let broker = try TestBroker(topics: "t", partitions: 3)
        let producer = try broker.producer()
        let total = 9_000
        try await producer.send(
            contentsOf: (0..<total).map { number in
                OutgoingRecord(topic: "t", key: bytes("\(number % 7)"), value: bytes("\(number)"))
            })
        let consumer = try broker.consumer(.tail(topics: ["t"], from: .beginning))
        await eventually { consumer.isPaused }
        let records = await consumer.records(total)
        #expect(!consumer.isPaused)
        await consumer.close(deadline: .seconds(5))
        #expect(records.count == total)
        #expect(Set(records.compactMap { text($0.value) }).count == total)
        for partition in 0..<3 {
            let offsets = records.filter { $0.partition == partition }.map(\.offset)
            #expect(offsets == Array(0..<Int64(offsets.count)))
        }
    }

    @Test func aCutConnectionIsSurvived() async throws {
        let broker = try TestBroker(topics: "t")
        let producer = try broker.producer()
        let consumer = try broker.consumer(.tail(topics: ["t"], from: .end))
        try await consumer.started()
        broker.broker.failNext(.fetch, with: [.transport, .notLeader, .requestTimedOut])
        for number in 0..<10 {
            try await producer.send(OutgoingRecord(topic: "t", key: [1], value: [UInt8(number)]))
        }
        broker.broker.takeDown()
        let sending = Task { try await producer.send(OutgoingRecord(topic: "t", key: [1], value: [10])) }
        await eventually { producer.inFlight == 1 }
        try await Task.sleep(for: .milliseconds(50))
        broker.broker.bringUp()
        try await sending.value
        let records = await consumer.records(11)
        #expect(records.map(\.value) == (0...10).map { [UInt8($0)] })
        await consumer.close(deadline: .seconds(5))
    }
}
