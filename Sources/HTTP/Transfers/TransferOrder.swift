/// A request on its way to the thread.
struct TransferOrder: Sendable {
    let id: UInt64
    let request: ClientRequest
    let host: String
    let sink: any ResponseSink
}
