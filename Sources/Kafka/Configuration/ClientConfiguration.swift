/// How to reach the brokers, and how clients behave.
///
/// Properties are librdkafka's; they go through unchanged and win over this module's defaults, but
/// for the few that its guarantees rest on (see ``ClientConfiguration/fixed``).
package struct ClientConfiguration: Hashable, Sendable {
    /// What kind of broker is at the other end.
    package enum Profile: String, Hashable, Sendable {
        case broker
        /// The mock cluster inside librdkafka: it answers an empty fetch only when its time is up.
        case embedded
    }

    package var bootstrapServers: String
    package var properties: [String: String]
    package var profile: Profile

    package init(
        bootstrapServers: String, properties: [String: String] = [:], profile: Profile = .broker
    ) {
        self.bootstrapServers = bootstrapServers
        self.properties = properties
        self.profile = profile
    }
}
