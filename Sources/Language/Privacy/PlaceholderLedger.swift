internal import Crypto
internal import Events

/// Which placeholder each value of a conversation has: the same value gets the same one every time.
///
/// It is stored with the session, so it holds no values, only 32 bits of a hash over the conversation's id and
/// the value: enough to recognise a value again, far too little to find it out by trying all card or telephone
/// numbers (millions of them share each hash).
package struct PlaceholderLedger: Codable, Hashable, Sendable {
    /// The conversation.
    private let scope: String
    /// Hashes by kind; the place in the list is the placeholder's number.
    private var seen: [String: [String]] = [:]

    package init(sessionID: String) {
        scope = sessionID
    }

    /// The placeholder of a value, such as `[EMAIL_1]`; a new one is numbered on.
    package mutating func placeholder(for value: String, kind: PIIKind) -> String {
        let hash = Self.hash(scope + "\n" + kind.rawValue + "\n" + value)
        var list = seen[kind.rawValue, default: []]
        let place = list.firstIndex(of: hash) ?? list.count
        if place == list.count {
            list.append(hash)
            seen[kind.rawValue] = list
        }
        return "[\(kind.rawValue)_\(place + 1)]"
    }

    private static func hash(_ text: String) -> String {
        Hexadecimal.text(of: SHA256.hash(data: Array(text.utf8)).prefix(4))
    }
}
