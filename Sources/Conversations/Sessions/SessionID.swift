internal import FoundationEssentials

/// The name of a conversation that began at this gateway: a UUID in lower case.
package struct SessionID: Hashable, Sendable, CustomStringConvertible {
    package let rawValue: String

    /// A new, random name.
    package init() {
        rawValue = UUID().uuidString.lowercased()
    }

    /// Reads a name; nil when it is not a UUID.
    package init?(_ text: String) {
        guard let uuid = UUID(uuidString: text) else { return nil }
        rawValue = uuid.uuidString.lowercased()
    }

    package var description: String { rawValue }
}
