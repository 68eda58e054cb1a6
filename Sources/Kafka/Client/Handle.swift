/// A C object of librdkafka that any thread may use.
///
/// Who holds one sees to it that nothing uses it after its end: uses from elsewhere than the owning thread
/// lie inside a lock under which the owner has first taken the handle away.
// @unchecked because librdkafka documents its clients, queues and topics as thread-safe.
struct Handle: @unchecked Sendable {
    let pointer: OpaquePointer

    init(_ pointer: OpaquePointer) {
        self.pointer = pointer
    }
}
