/// A way for the order service to misbehave, for drills.
///
/// `slow:MILLISECONDS` answers late, `unavailable` answers 503; both may stand together: `slow:2000,unavailable`.
struct OrderFault: Hashable, Sendable {
    var delay: Duration?
    var isUnavailable = false

    static let none = OrderFault()

    init() {}

    init(_ text: String) throws(ConfigurationFault) {
        for part in text.split(separator: ",") {
            if part == "unavailable" {
                isUnavailable = true
            } else if part.hasPrefix("slow:"), let milliseconds = Int(part.dropFirst(5)), milliseconds >= 0 {
                delay = .milliseconds(milliseconds)
            } else {
                throw ConfigurationFault(
                    "DEMO_ORDERS_FAULT: \"\(part)\" is neither unavailable nor slow:MILLISECONDS")
            }
        }
    }
}
