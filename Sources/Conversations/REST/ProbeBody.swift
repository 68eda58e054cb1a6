/// The answer to a probe.
struct ProbeBody: Encodable {
    let status: String
    var reasons: [String]?
}
