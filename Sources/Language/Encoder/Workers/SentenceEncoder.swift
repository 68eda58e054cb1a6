internal import FoundationEssentials
internal import Synchronization

/// Sentence vectors by all-MiniLM-L6-v2, for any number of callers at once.
///
/// A few workers compute, each on a thread of its own and off the cooperative pool. A caller's texts are cut into
/// batches that go to the worker with the least to do, so that neither one caller with many texts nor many
/// callers with one leave a processor idle.
package final class SentenceEncoder: Sendable {
    private let workers: [EncoderWorker]
    /// What each worker has been given and not done yet, in expected tokens.
    private let loads: Mutex<[Int]>

    /// As many workers as there are processors, four at most, unless a number is given.
    package init(weights: EncoderWeights, workers: Int? = nil) {
        let count = max(1, workers ?? min(ProcessInfo.processInfo.activeProcessorCount, 4))
        self.workers = (0..<count).map { _ in EncoderWorker(weights: weights) }
        loads = Mutex(Array(repeating: 0, count: count))
    }

    /// The vector of one text.
    package func vector(of text: String) async -> SentenceVector {
        let load = BatchQueue.load(of: text)
        let worker = take(load)
        defer { release(worker, load) }
        return await workers[worker].vector(of: text)
    }

    /// The vectors of texts, in their order.
    ///
    /// Stops between batches when the task is cancelled.
    package func vectors(of texts: [String]) async throws(CancellationError) -> [SentenceVector] {
        let queue = BatchQueue(texts)
        let done = await withTaskGroup { group in
            for _ in 0..<min(workers.count, queue.count) {
                group.addTask { await self.work(on: queue) }
            }
            return await group.reduce(into: [:]) { $0.merge($1) { first, _ in first } }
        }
        guard done.count == queue.count else { throw CancellationError() }
        return (0..<queue.count).flatMap { done[$0] ?? [] }
    }

    /// Has one batch after the other computed until none is left; returns the vectors by batch.
    private func work(on queue: BatchQueue) async -> [Int: [SentenceVector]] {
        var vectors: [Int: [SentenceVector]] = [:]
        while !Task.isCancelled, let batch = queue.next() {
            let worker = take(batch.load)
            vectors[batch.index] = await workers[worker].vectors(of: batch.texts)
            release(worker, batch.load)
        }
        return vectors
    }

    /// The worker with the least to do, charged with more.
    private func take(_ load: Int) -> Int {
        loads.withLock { loads in
            let least = loads.indices.min { loads[$0] < loads[$1] } ?? 0
            loads[least] += load
            return least
        }
    }

    private func release(_ worker: Int, _ load: Int) {
        loads.withLock { $0[worker] -= load }
    }
}
