import Kafka
import Testing

@Suite(.timeLimit(.minutes(1))) struct ProducerTests {
    @Test func everyPartOfARecordArrives() async throws {
        let broker = try TestBroker(topics: "t")
        let producer = try broker.producer()
        let key: [UInt8] = [0, 255, 10, 128]
        let headers = [
            Header(name: "ce_id", value: "1"), Header(name: "empty", value: []),
            Header(name: "null", value: nil), Header(name: "ce_id", value: [0, 1]),
        ]
        try await producer.send(contentsOf: [
            OutgoingRecord(topic: "t", key: key, value: [0, 1, 2], headers: headers),
            OutgoingRecord(topic: "t", key: key, value: []),
            OutgoingRecord(topic: "t", key: key, value: nil),
        ])
        await producer.close(deadline: .seconds(5))
        let records = try await broker.read(3, from: "t")
        #expect(records.map(\.key) == [key, key, key])
        #expect(records.map(\.value) == [[0, 1, 2], [], nil])
        #expect(records[0].headers == headers)
        #expect(records[0].timestamp != nil)
        #expect(records.map(\.offset) == [0, 1, 2])
    }

    @Test func aKeyKeepsItsOrder() async throws {
        let broker = try TestBroker(topics: "t", partitions: 4)
        let producer = try broker.producer()
        let values = (0..<1_000).map { "\($0)" }
        try await producer.send(
            contentsOf: values.map { OutgoingRecord(topic: "t", key: bytes("k"), value: bytes($0)) })
        let records = try await broker.read(values.count, from: "t")
        #expect(records.compactMap { text($0.value) } == values)
        #expect(Set(records.map(\.partition)).count == 1)
    }

    /// The vectors of Apache Kafka's own test of `Utils.murmur2`.
    @Test(arguments: [
        ("21", -973_932_308), ("foobar", -790_332_482), ("a-little-bit-long-string", -985_981_536),
        ("a-little-bit-longer-string", -1_486_304_829),
        ("lkjh234lh9fiuh90y23oiuhsafujhadof229phr9h19h89h8", -58_897_971), ("abc", 479_470_107),
    ])
    func keysGoWhereJavaPutsThem(key: String, hash: Int) async throws {
        let broker = try TestBroker(topics: "t", partitions: 12)
        let producer = try broker.producer()
        try await producer.send(OutgoingRecord(topic: "t", key: bytes(key), value: []))
        let records = try await broker.read(1, from: "t")
        #expect(records.first?.partition == Int32((hash & 0x7fff_ffff) % 12))
    }

    @Test func aDeliveryThatTimesOutIsAnError() async throws {
        let broker = try TestBroker(topics: "t")
        let producer = try broker.producer(["message.timeout.ms": "300"])
        try await producer.warm(topics: ["t"])
        broker.broker.takeDown()
        let error = await #expect(throws: KafkaError.self) {
            try await producer.send(OutgoingRecord(topic: "t", key: nil, value: [1]))
        }
        #expect(error?.code == .messageTimedOut)
        #expect(error?.isRetriable == true)
    }

    @Test func aRecordThatIsTooLargeIsRefused() async throws {
        let broker = try TestBroker(topics: "t")
        let producer = try broker.producer(["message.max.bytes": "2000"])
        let error = await #expect(throws: KafkaError.self) {
            try await producer.send(
                OutgoingRecord(topic: "t", key: nil, value: [UInt8](repeating: 0, count: 3_000)))
        }
        #expect(error?.code == .messageTooLarge)
        #expect(error?.isRetriable == false)
    }

    @Test func aFullQueueMakesSendersWait() async throws {
        let broker = try TestBroker(topics: "t")
        let producer = try broker.producer(["queue.buffering.max.messages": "5"])
        try await withThrowingTaskGroup { group in
            for sender in 0..<20 {
                group.addTask {
                    try await producer.send(
                        contentsOf: (0..<20).map { _ in
                            OutgoingRecord(topic: "t", key: bytes("\(sender)"), value: [1])
                        })
                }
            }
            try await group.waitForAll()
        }
        #expect(producer.inFlight == 0)
        #expect(try await broker.read(400, from: "t").count == 400)
    }

    @Test func waitingForRoomEndsWithTheTask() async throws {
        let broker = try TestBroker(topics: "t")
        let producer = try broker.producer(["queue.buffering.max.messages": "3"])
        broker.broker.takeDown()
        let sending = Task {
            try await producer.send(
                contentsOf: (0..<10).map { _ in OutgoingRecord(topic: "t", key: nil, value: [1]) })
        }
        await eventually { producer.inFlight == 3 }
        sending.cancel()
        let error = await #expect(throws: KafkaError.self) { try await sending.value }
        #expect(error?.code == .cancelled)
    }

    @Test func closingSendsWhatLingers() async throws {
        let broker = try TestBroker(topics: "t")
        let producer = try broker.producer(["linger.ms": "60000"])
        let sending = Task {
            try await producer.send(OutgoingRecord(topic: "t", key: nil, value: [1]))
        }
        await eventually { producer.inFlight == 1 }
        await producer.close(deadline: .seconds(10))
        try await sending.value
    }

    @Test func closingFailsWhatCannotBeSent() async throws {
        let broker = try TestBroker(topics: "t")
        let producer = try broker.producer()
        broker.broker.takeDown()
        let sending = Task {
            try await producer.send(OutgoingRecord(topic: "t", key: nil, value: [1]))
        }
        await eventually { producer.inFlight == 1 }
        await producer.close(deadline: .milliseconds(50))
        let error = await #expect(throws: KafkaError.self) { try await sending.value }
        #expect(error?.code == .closed)
        let later = await #expect(throws: KafkaError.self) {
            try await producer.send(OutgoingRecord(topic: "t", key: nil, value: [1]))
        }
        #expect(later?.code == .closed)
    }

    @Test func passingErrorsOfTheBrokerAreSurvived() async throws {
        let broker = try TestBroker(topics: "t")
        let producer = try broker.producer(["retry.backoff.ms": "10"])
        broker.broker.failNext(.produce, with: [.notLeader, .requestTimedOut, .transport])
        for number in 0..<5 {
            try await producer.send(OutgoingRecord(topic: "t", key: [1], value: [UInt8(number)]))
        }
        let records = try await broker.read(5, from: "t")
        #expect(records.map(\.value) == (0..<5).map { [UInt8($0)] })
    }

    @Test func anAbsentBrokerIsWaitedFor() async throws {
        let broker = try TestBroker(topics: "t")
        broker.broker.takeDown()
        let producer = try broker.producer()
        let sending = Task {
            try await producer.send(OutgoingRecord(topic: "t", key: nil, value: [1]))
        }
        await eventually { producer.inFlight == 1 }
        broker.broker.bringUp()
        try await sending.value
    }

    @Test func anUnknownPropertyIsNamed() throws {
        let configuration = ClientConfiguration(
            bootstrapServers: "localhost:1", properties: ["no.such.thing": "1"])
        let error = #expect(throws: KafkaError.self) {
            try Producer(configuration: configuration, clientID: "c")
        }
        #expect(error?.code == .configuration)
        #expect(error?.message.contains("no.such.thing") == true)
    }
}
