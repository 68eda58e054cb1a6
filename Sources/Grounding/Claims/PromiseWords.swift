internal import Language

/// The words of promises.
enum PromiseWords {
    /// What a shop's people do, by stem.
    static let actions = Set(
        """
        refund return cancel change update send resend ship reship apply add credit book reserve hold issue \
        process approve register forward escalate notify inform call contact email mail write reply respond \
        replace exchange arrange schedule waive extend give offer upgrade expedite speed compensate reimburse \
        remove delete fix correct order charge pay confirm create open file submit place set report ask tell \
        request deliver dispatch redirect reroute adjust match honor honour grant drop pass save note log mark \
        flag start generate decline refuse reject lose loss misplace text phone ring follow look get put block unlock reset merge transfer connect bring
        """.split(whereSeparator: { $0.isWhitespace || $0 == "\\" }).map { Stemmer.stem(String($0)) })

    /// Past forms that do not stem to the verb.
    static let irregular: [String: String] = [
        "sent": "send", "gave": "give", "given": "give", "told": "tell", "wrote": "write", "written": "write",
        "paid": "pay", "held": "hold", "made": "make", "got": "get", "brought": "bring", "sped": "speed",
        "issued": "issu", "forwarded": "forward", "rang": "ring", "put": "put", "resent": "resend",
        "left": "leave", "lost": "lose",
    ]

    /// What the assistant may say that it does or will do.
    static let harmless = Set(
        "help look check try explain show assist search find see need want understand keep be answer only back"
            .split(separator: " ").map { Stemmer.stem(String($0)) })

    /// What belongs to a customer and can be acted upon.
    static let belongings: Set<String> = [
        "refund", "replacement", "return", "exchange", "cancellation", "address", "account", "request",
        "claim",
        "complaint", "discount", "voucher", "label", "payment", "password", "data", "credit", "case",
        "ticket", "card",
        "money", "order", "parcel", "package", "shipment", "subscription", "points", "code", "coupon",
    ]

    static func isAction(_ word: String) -> Bool { actions.contains(stem(word)) }

    static func isHarmless(_ word: String) -> Bool { harmless.contains(Stemmer.stem(word)) }

    /// `sent` and `refunded`, not `send` and `refund`.
    static func isPast(_ word: String) -> Bool {
        irregular[word] != nil || (word.hasSuffix("ed") && isAction(word))
    }

    private static func stem(_ word: String) -> String { irregular[word] ?? Stemmer.stem(word) }

    /// May stand between a subject and its verb.
    static let fillers: Set<String> = [
        "just", "already", "now", "also", "gladly", "happily", "then", "be", "personally", "certainly",
        "surely",
        "quickly", "immediately", "currently", "soon", "definitely", "and", "to", "going", "glad", "happy",
        "been",
        "being",
    ]
}
