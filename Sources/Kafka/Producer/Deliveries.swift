/// What a producer has handed over and not yet heard of: batches, records in flight, who waits for room.
///
/// A batch is what one call of `send` writes. It waits for one thing at a time: room or reports.
struct Deliveries {
    typealias Waiter = CheckedContinuation<KafkaError?, Never>
    /// A wake-up to be done once the lock is open.
    typealias Wake = (waiter: Waiter, error: KafkaError?)

    private enum Waiting {
        case nothing
        case room(Waiter)
        case reports(Waiter)
    }

    private struct Batch {
        var unreported = 0
        var failure: KafkaError?
        var isCancelled = false
        var waiting = Waiting.nothing
    }

    private var batches: [UInt: Batch] = [:]
    /// In the order in which they came; those that wait no more are skipped.
    private var roomQueue: [UInt] = []
    private var nextBatch: UInt = 1
    /// Why nothing may be written any more.
    private var end: KafkaError?
    private(set) var inFlight = 0

    var isIdle: Bool { batches.isEmpty && inFlight == 0 }

    mutating func begin() -> UInt {
        defer { nextBatch += 1 }
        batches[nextBatch] = Batch()
        return nextBatch
    }

    /// Why the batch may write no further record; nil if it may.
    func refusal(of batch: UInt) -> KafkaError? {
        if let end { return end }
        return batches[batch]?.isCancelled == false ? nil : .cancelled
    }

    mutating func produced(_ batch: UInt) {
        batches[batch]?.unreported += 1
        inFlight += 1
    }

    /// Registers a waiter for room; returns it with its answer if there is no need to wait.
    mutating func waitForRoom(_ batch: UInt, _ waiter: Waiter) -> Wake? {
        if let refusal = refusal(of: batch) { return (waiter, refusal) }
        if inFlight == 0 { return (waiter, nil) }
        batches[batch]?.waiting = .room(waiter)
        roomQueue.append(batch)
        return nil
    }

    /// Registers a waiter for the batch's reports; returns it if they are all in, or never will be.
    mutating func waitForReports(_ batch: UInt, _ waiter: Waiter) -> Wake? {
        guard let state = batches[batch] else { return (waiter, .cancelled) }
        guard state.isCancelled || state.unreported == 0 || end != nil else {
            batches[batch]?.waiting = .reports(waiter)
            return nil
        }
        batches[batch] = nil
        return (waiter, state.failure ?? (state.unreported == 0 ? nil : end ?? .cancelled))
    }

    /// Takes delivery reports; as many of those who wait for room may try again.
    mutating func report(_ reports: [(batch: UInt, error: KafkaError?)]) -> [Wake] {
        inFlight -= reports.count
        var wakes: [Wake] = []
        for (id, error) in reports {
            guard var batch = batches[id] else { continue }
            batch.unreported -= 1
            batch.failure = batch.failure ?? error
            batches[id] = batch
            guard batch.unreported == 0, case .reports(let waiter) = batch.waiting else { continue }
            batches[id] = nil
            wakes.append((waiter, batch.failure))
        }
        return wakes + giveRoom(to: reports.count)
    }

    mutating func cancel(_ batch: UInt) -> Wake? {
        batches[batch]?.isCancelled = true
        return stopWaiting(batch, .cancelled)
    }

    /// Fails everything, now and from now on.
    mutating func fail(_ error: KafkaError) -> [Wake] {
        end = end ?? error
        roomQueue = []
        return batches.keys.compactMap { stopWaiting($0, error) }
    }

    private mutating func giveRoom(to count: Int) -> [Wake] {
        var wakes: [Wake] = []
        var taken = 0
        for id in roomQueue {
            guard wakes.count < count else { break }
            taken += 1
            guard case .room(let waiter)? = batches[id]?.waiting else { continue }
            batches[id]?.waiting = .nothing
            wakes.append((waiter, nil))
        }
        roomQueue.removeFirst(taken)
        return wakes
    }

    private mutating func stopWaiting(_ batch: UInt, _ error: KafkaError) -> Wake? {
        switch batches[batch]?.waiting {
        case .room(let waiter):
            batches[batch]?.waiting = .nothing
            return (waiter, error)
        case .reports(let waiter):
            let failure = batches.removeValue(forKey: batch)?.failure
            return (waiter, failure ?? error)
        case .nothing, nil:
            return nil
        }
    }
}
