import FoundationEssentials

/// An HTTP response as it came over the wire.
struct TestResponse {
    let status: Int
    /// Names in lower case.
    let headers: [String: String]
    var body: [UInt8] = []

    /// A string at the top of a JSON body.
    func field(_ name: String) -> String? {
        struct Anything: Decodable {
            let text: String?
            init(from decoder: any Decoder) throws {
                text = try? decoder.singleValueContainer().decode(String.self)
            }
        }
        return (try? JSONDecoder().decode([String: Anything].self, from: Data(body)))?[name]?.text
    }
}
