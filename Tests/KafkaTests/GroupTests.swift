import Kafka
import Testing

/// A group forms in three seconds, so these tests share theirs, one story after the other.
@Suite(.timeLimit(.minutes(2))) struct GroupTests {
    private static let group = Subscription.group(id: "g", topics: ["t"])

    private func fill(_ broker: TestBroker, _ range: Range<Int>) async throws {
        let producer = try broker.producer()
        try await producer.send(
            contentsOf: range.map { OutgoingRecord(topic: "t", key: bytes("k"), value: bytes("\($0)")) })
        await producer.close(deadline: .seconds(5))
    }

    @Test func aSuccessorBeginsAtWhatWasStored() async throws {
        let broker = try TestBroker(topics: "t", partitions: 1)
        let partition = TopicPartition(topic: "t", partition: 0)
        try await fill(broker, 0..<10)
        let first = try broker.consumer(Self.group)
        let records = await first.records(10)
        #expect(records.count == 10)
        #expect(first.lag() == [partition: 10])
        first.store([partition: 6, TopicPartition(topic: "t", partition: 7): 1])
        #expect(first.lag() == [partition: 4])
        await first.close(deadline: .seconds(5))
        #expect(first.lag().isEmpty)

        let second = try broker.consumer(Self.group)
        let rest = await second.records(4)
        #expect(rest.compactMap { text($0.value) } == ["6", "7", "8", "9"])
        await second.close(deadline: .seconds(5))
    }

    @Test func partitionsMoveOnceTheirOwnerHasFinished() async throws {
        let broker = try TestBroker(topics: "t", partitions: 2)
        let partition = TopicPartition(topic: "t", partition: try await partition(broker))
        let first = try broker.consumer(Self.group, deadline: .seconds(30))
        var events = first.events.makeAsyncIterator()
        var hasRecords = false
        while !hasRecords, let event = await events.next() {
            if case .records = event { hasRecords = true }
        }
        first.store([partition: 9])
        await eventually { first.committed == [partition: 9] }
        // It holds the last record, unfinished, while another member joins.
        let second = try broker.consumer(Self.group)
        var revocation: Revocation?
        while revocation == nil, let event = await events.next() {
            if case .revoked(let partitions, let token) = event {
                #expect(partitions.count == 2)
                revocation = token
            }
        }
        #expect(revocation?.isLost == false)
        revocation?.complete()

        async let newcomer = second.assignment()
        var kept: [TopicPartition] = []
        while kept.isEmpty, let event = await events.next() {
            if case .assigned(let partitions) = event { kept = partitions }
        }
        let gained = await newcomer
        #expect(Set(kept + gained).count == 2)
        #expect(!kept.isEmpty && !gained.isEmpty)

        // What was committed before the move is not read again.
        let owner = gained.contains(partition) ? second : first
        let next = await owner.records(1)
        #expect(next.compactMap { text($0.value) } == ["9"])
        let reading = Task { for await event in first.events { event.complete() } }
        let readingToo = Task { for await event in second.events { event.complete() } }
        await second.close(deadline: .seconds(10))
        await first.close(deadline: .seconds(10))
        await reading.value
        await readingToo.value
    }

    /// Writes ten records with one key; says where they went.
    private func partition(_ broker: TestBroker) async throws -> Int32 {
        try await fill(broker, 0..<10)
        return try #require(try await broker.read(1, from: "t").first?.partition)
    }

    @Test func aRevocationEndsAtItsDeadline() async throws {
        let broker = try TestBroker(topics: "t", partitions: 1)
        let consumer = try broker.consumer(Self.group, deadline: .milliseconds(200))
        #expect(await consumer.assignment().count == 1)
        // Nobody reads, nobody completes.
        await consumer.close(deadline: .seconds(20))
        var isRevoked = false
        for await event in consumer.events {
            if case .revoked = event { isRevoked = true }
        }
        #expect(isRevoked)
    }

    @Test func aBrokenGroupHeals() async throws {
        let broker = try TestBroker(topics: "t", partitions: 1)
        broker.broker.failNext(.findCoordinator, with: [.requestTimedOut])
        broker.broker.failNext(.joinGroup, with: [.transport])
        try await fill(broker, 0..<1)
        let consumer = try broker.consumer(Self.group)
        let records = await consumer.records(1)
        #expect(records.count == 1)
        await consumer.close(deadline: .seconds(5))
    }
}

extension ConsumerEvent {
    fileprivate func complete() {
        if case .revoked(_, let revocation) = self { revocation.complete() }
    }
}
