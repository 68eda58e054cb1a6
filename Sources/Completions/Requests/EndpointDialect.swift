/// What is known of the endpoint's way with requests, learned from its refusals.
///
/// Services that call themselves compatible differ: some want `max_completion_tokens`, some take no
/// `temperature`, `stream_options` or `response_format`, some live below `/v1` and some don't.
struct EndpointDialect: Hashable, Sendable {
    /// A parameter that some endpoints refuse.
    enum Feature: String, CaseIterable, Sendable {
        /// Refused by those that want `max_completion_tokens` in its place.
        case maximumTokens = "max_tokens"
        case streamOptions = "stream_options"
        case responseFormat = "response_format"
        case temperature
    }

    private var refused: Set<Feature> = []
    /// Which of the endpoint's addresses is asked.
    private(set) var address = 0

    func takes(_ feature: Feature) -> Bool { !refused.contains(feature) }

    /// Learns from a refusal.
    ///
    /// - Parameters:
    ///   - asked: The dialect in which the refused request was put.
    ///   - complaint: The body of the answer.
    /// - Returns: Whether the request is to be put again: there is another way, or another request has learned one.
    mutating func learn(
        status: Int, complaint: String, asked: EndpointDialect, addresses: Int
    ) -> Bool {
        if self != asked { return true }
        if status == 404 || status == 405 {
            guard address + 1 < addresses, !complaint.contains("model") else { return false }
            address += 1
            return true
        }
        guard status == 400 || status == 422,
            let feature = Feature.allCases.first(where: { takes($0) && complaint.contains($0.rawValue) })
        else { return false }
        refused.insert(feature)
        return true
    }
}
