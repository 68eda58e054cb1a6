/// Why a WebSocket is closed (RFC 6455, section 7.4).
package struct CloseReason: Hashable, Sendable {
    package let code: UInt16
    package let text: String

    package init(code: UInt16, text: String) {
        self.code = code
        self.text = text
    }

    package static let ended = CloseReason(code: 1000, text: "conversation ended")
    package static let goingAway = CloseReason(code: 1001, text: "server is going away")
    package static let protocolError = CloseReason(code: 1002, text: "protocol error")
    package static let textOnly = CloseReason(code: 1003, text: "text frames only")
    package static let notUTF8 = CloseReason(code: 1007, text: "not UTF-8")
    package static let policy = CloseReason(code: 1008, text: "not allowed")
    package static let tooLarge = CloseReason(code: 1009, text: "frame too large")
    package static let tryAgainLater = CloseReason(code: 1013, text: "try again later")
}
