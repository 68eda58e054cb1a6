/// A request as the test server read it.
struct LoopbackRequest: Sendable {
    var method: String
    var path: String
    var headers: [String: String]
    var body: [UInt8]
}
