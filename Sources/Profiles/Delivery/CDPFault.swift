/// Why the CDP does not have the messages.
package struct CDPFault: Error, Hashable, Sendable, CustomStringConvertible {
    package enum Kind: String, Sendable {
        case unavailable, misconfigured, rejected
    }

    package let kind: Kind
    package let message: String

    package init(_ kind: Kind, _ message: String) {
        self.kind = kind
        self.message = message
    }

    package var description: String { "\(kind.rawValue): \(message)" }
}
