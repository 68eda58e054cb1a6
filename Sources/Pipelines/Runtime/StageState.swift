internal import DequeModule
internal import Kafka

/// The decisions of a stage's runtime, apart from all input and output.
///
/// Events go in, effects come out and are carried out by `StageRunner`. Records of one lane run one after the
/// other, lanes run beside each other up to a limit, and offsets are stored as a contiguous prefix.
struct StageState {
    /// What is to be done as the consequence of an event.
    enum Effect {
        /// Begin with this record.
        case start(Work)
        /// Everything before this offset has its outcome.
        case store(TopicPartition, Int64)
        /// Nothing of what was revoked under this ticket is in work any longer.
        case drained(ticket: Int)
        /// Stop waiting for these: their partition is going away.
        case giveUp([UInt64])
    }

    private struct LaneState {
        var waiting: Deque<Work> = []
        var busy = false
    }

    private let concurrency: Int
    private var lanes: [Lane: LaneState] = [:]
    private var ready: Deque<Lane> = []
    private var ledgers: [TopicPartition: OffsetLedger] = [:]
    private var generations: [TopicPartition: Int] = [:]
    private var working: [UInt64: Lane] = [:]
    private var faulted: Set<UInt64> = []
    private var draining: [Int: Set<TopicPartition>] = [:]
    private var nextID: UInt64 = 0

    /// Records that wait for their turn.
    private(set) var waiting = 0

    init(concurrency: Int) {
        self.concurrency = concurrency
    }

    /// Records in work.
    var inFlight: Int { working.count }

    /// No new work is begun while something that the stage depends on is down.
    var isHeld: Bool { !faulted.isEmpty }

    /// Takes partitions on; one that comes back is no longer waited for to drain.
    mutating func assign(_ partitions: [TopicPartition]) -> [Effect] {
        for partition in partitions {
            generations[partition, default: 0] += 1
            ledgers[partition] = OffsetLedger()
        }
        for (ticket, going) in draining { draining[ticket] = going.subtracting(partitions) }
        return settleDrains(touching: nil)
    }

    /// Takes records in; what does not belong to a partition of ours is left to its new owner.
    mutating func receive(_ records: [Record]) -> [Effect] {
        for record in records {
            let partition = record.topicPartition
            guard ledgers[partition] != nil, let generation = generations[partition] else { continue }
            ledgers[partition]?.begin(record.offset)
            nextID += 1
            enqueue(Work(id: nextID, record: record, generation: generation))
        }
        return dispatch()
    }

    /// Notes the outcome of a record.
    ///
    /// - Parameter settled: It has its outcome; otherwise it was given up and will be delivered again.
    mutating func finish(_ work: Work, settled: Bool) -> [Effect] {
        guard let lane = working.removeValue(forKey: work.id) else { return [] }
        faulted.remove(work.id)
        var effects: [Effect] = []
        let partition = lane.partition
        if settled, generations[partition] == work.generation,
            let next = ledgers[partition]?.finish(work.record.offset)
        {
            effects.append(.store(partition, next))
        }
        release(lane)
        effects += settleDrains(touching: partition)
        return effects + dispatch()
    }

    /// Notes that a record waits for something that is down.
    mutating func fault(_ work: Work) -> [Effect] {
        guard let lane = working[work.id] else { return [] }
        faulted.insert(work.id)
        let leaving = draining.values.contains { $0.contains(lane.partition) }
        return leaving ? [.giveUp([work.id])] : []
    }

    /// Notes that a record goes on after a fault.
    mutating func recover(_ work: Work) -> [Effect] {
        guard faulted.remove(work.id) != nil else { return [] }
        return dispatch()
    }

    /// Stops handing out records of partitions that are going away.
    mutating func revoke(_ partitions: [TopicPartition], ticket: Int) -> [Effect] {
        let going = Set(partitions)
        for (lane, state) in lanes where going.contains(lane.partition) {
            waiting -= state.waiting.count
            lanes[lane] = state.busy ? LaneState(busy: true) : nil
        }
        ready.removeAll { going.contains($0.partition) }
        draining[ticket] = going
        let stuck = faulted.filter { id in working[id].map { going.contains($0.partition) } ?? false }
        var effects: [Effect] = stuck.isEmpty ? [] : [.giveUp(stuck.sorted())]
        effects += settleDrains(touching: nil)
        return effects
    }

    /// The records in work of partitions that are being drained: what a deadline cuts off.
    func inWork(of ticket: Int) -> [UInt64] {
        guard let going = draining[ticket] else { return [] }
        return working.filter { going.contains($0.value.partition) }.map(\.key).sorted()
    }

    /// The record that comes after this one in its lane, when it has arrived already.
    func follower(of work: Work) -> Record? { lanes[work.lane]?.waiting.first?.record }

    private mutating func enqueue(_ work: Work) {
        let lane = work.lane
        var state = lanes[lane] ?? LaneState()
        if !state.busy, state.waiting.isEmpty { ready.append(lane) }
        state.waiting.append(work)
        lanes[lane] = state
        waiting += 1
    }

    private mutating func release(_ lane: Lane) {
        guard var state = lanes[lane] else { return }
        state.busy = false
        if state.waiting.isEmpty {
            lanes[lane] = nil
        } else {
            lanes[lane] = state
            ready.append(lane)
        }
    }

    private mutating func dispatch() -> [Effect] {
        var effects: [Effect] = []
        while !isHeld, working.count < concurrency, let lane = ready.popFirst() {
            guard var state = lanes[lane], let work = state.waiting.popFirst() else { continue }
            state.busy = true
            lanes[lane] = state
            waiting -= 1
            working[work.id] = lane
            effects.append(.start(work))
        }
        return effects
    }

    private mutating func settleDrains(touching partition: TopicPartition?) -> [Effect] {
        var effects: [Effect] = []
        for (ticket, going) in draining where partition.map(going.contains) ?? true {
            guard !working.values.contains(where: { going.contains($0.partition) }) else { continue }
            draining[ticket] = nil
            for partition in going { ledgers[partition] = nil }
            effects.append(.drained(ticket: ticket))
        }
        return effects
    }
}
