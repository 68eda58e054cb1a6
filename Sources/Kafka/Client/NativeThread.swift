#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// Threads of our own for calls that block: the cooperative pool has only one thread a core.
enum NativeThread {
    private final class Body: Sendable {
        let run: @Sendable () -> Void

        init(_ run: @escaping @Sendable () -> Void) {
            self.run = run
        }
    }

    /// Starts a detached thread.
    static func start(_ run: @escaping @Sendable () -> Void) throws(KafkaError) {
        let body = Unmanaged.passRetained(Body(run))
        #if canImport(Darwin)
            var thread: pthread_t?
        #else
            var thread = pthread_t()
        #endif
        let status = pthread_create(
            &thread, nil,
            { context in
                #if canImport(Darwin)
                    let body = Unmanaged<Body>.fromOpaque(context).takeRetainedValue()
                #else
                    guard let context else { return nil }
                    let body = Unmanaged<Body>.fromOpaque(context).takeRetainedValue()
                #endif
                body.run()
                return nil
            }, body.toOpaque())
        guard status == 0 else {
            body.release()
            throw KafkaError(code: .noThread, message: "no thread could be started (\(status))")
        }
        #if canImport(Darwin)
            if let thread { pthread_detach(thread) }
        #else
            pthread_detach(thread)
        #endif
    }

    /// Runs a blocking call on a thread of its own, and waits for its result without blocking.
    static func run<Value: Sendable>(
        _ call: @escaping @Sendable () throws(KafkaError) -> Value
    ) async throws(KafkaError) -> Value {
        let result = OneShot<Result<Value, KafkaError>>()
        try start {
            do throws(KafkaError) {
                result.fulfill(.success(try call()))
            } catch {
                result.fulfill(.failure(error))
            }
        }
        return try await result.value().get()
    }
}
