internal import FoundationEssentials

/// A request as the scripted endpoint read it.
package struct ScriptedRequest: Sendable {
    package struct Body: Decodable, Sendable {
        package struct Message: Decodable, Sendable {
            package var role: String
            package var content: String
        }

        package struct Format: Decodable, Sendable {
            package var type: String
        }

        package struct StreamOptions: Decodable, Sendable {
            package var include_usage: Bool
        }

        package var model: String
        package var messages: [Message]
        package var stream: Bool
        package var stream_options: StreamOptions?
        package var max_tokens: Int?
        package var max_completion_tokens: Int?
        package var temperature: Double?
        package var response_format: Format?
    }

    package var path: String
    package var authorization: String?
    package var text: String

    /// Nil when it is not the JSON of a request.
    package var body: Body? { try? JSONDecoder().decode(Body.self, from: Data(text.utf8)) }
}
