/// What hand-made rules say of a message that may want to change the assistant's rules, from 0 to 1.
struct InjectionSigns: Sendable {
    let wordings: InjectionWordings

    /// The signs of `text`, always equally many.
    func signs(of text: String) -> [Float] {
        let words = Tokenizer.terms(in: text)
        let counts = wordings.counts(in: words)
        return Self.signs(counts, length: min(words.count, InjectionWordings.reach))
            + MessageMarks.signs(of: text)
    }

    private static func signs(_ counts: InjectionWordings.Counts, length: Int) -> [Float] {
        // A long text has a bit of everything.
        let density = 1 / max(1, Float(length) / 60)
        func has(_ family: String) -> Float { counts.has(family) ? 1 : 0 }
        func many(_ family: String) -> Float { min(1, counts[family] * density / 2) }
        let secret = has("secret") * (1 - has("customer_secret")) * min(1, 2 * density)
        let wordGame = max(has("spelling"), has("encoding"), has("hint"))
        let game = wordGame * (1 - has("shop")) * min(1, density)
        let core = max(has("override"), has("foreign_override"), has("mode"))
        let tells = has("tell")
        let silent = telling.allSatisfy { !counts.has($0) }
        return [
            has("override") * min(1, 3 * density), has("foreign_override"), has("mode") * min(1, 3 * density),
            secret, secret * tells, secret * game, has("customer_secret") * min(1, 2 * density),
            has("own_rules") * tells * min(1, 2 * density), has("above") * tells * min(1, 2 * density), game,
            has("role") * has("unbound"), many("role"), many("unbound"), many("role") * many("unbound"),
            many("authority"), many("command"), many("shop"), many("shop") * (1 - core) * (1 - secret),
            silent ? 1 : 0,
        ]
    }

    private static let telling = [
        "override", "foreign_override", "secret", "own_rules", "mode", "unbound", "command", "above",
        "spelling",
        "encoding", "hint", "role",
    ]
}
