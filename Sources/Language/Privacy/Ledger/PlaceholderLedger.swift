internal import Crypto
internal import Events

/// Which placeholder each value of a conversation has: the same value gets the same one every time.
///
/// It is stored with the session, so it holds no values, only 16 bits of a hash over the conversation's id and
/// the value: enough to recognise a value again among the few of a conversation, far too little to find it out
/// by trying all card or telephone numbers (thousands share each hash). Of what has few possible values, such
/// as the code on a card, it keeps nothing but how often there was one.
package struct PlaceholderLedger: Codable, Hashable, Sendable {
    /// The conversation.
    private let scope: String
    /// Hashes by kind, empty for what is never hashed; the place in the list is the placeholder's number.
    private var seen: [String: [String]] = [:]
    /// A card number that was begun.
    var cardPart: CardPart?

    package init(sessionID: String) {
        scope = sessionID
    }

    /// The placeholder of a value, such as `[EMAIL_1]`; a new one is numbered on.
    package mutating func placeholder(for value: String, kind: PIIKind) -> String {
        let hash = Self.hash(scope + "\n" + kind.rawValue + "\n" + value)
        if !kind.isNeverHashed,
            let place = seen[kind.rawValue]?.firstIndex(where: { !$0.isEmpty && $0.hasPrefix(hash) })
        {
            return Self.placeholder(place + 1, kind: kind)
        }
        return Self.placeholder(add(kind.isNeverHashed ? "" : hash, kind: kind), kind: kind)
    }

    /// The number of a new placeholder for something that may not even be hashed.
    mutating func newPlace(kind: PIIKind) -> Int { add("", kind: kind) }

    static func placeholder(_ place: Int, kind: PIIKind) -> String { "[\(kind.rawValue)_\(place)]" }

    private mutating func add(_ hash: String, kind: PIIKind) -> Int {
        seen[kind.rawValue, default: []].append(hash)
        return seen[kind.rawValue]?.count ?? 1
    }

    private static func hash(_ text: String) -> String {
        Hexadecimal.text(of: SHA256.hash(data: Array(text.utf8)).prefix(2))
    }
}
