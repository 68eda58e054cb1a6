internal import Dispatch

/// A serial queue of a worker's own: forward passes take milliseconds, and the cooperative pool must not wait.
final class EncoderExecutor: SerialExecutor {
    private let queue = DispatchQueue(label: "language.encoder")

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
    }
}
