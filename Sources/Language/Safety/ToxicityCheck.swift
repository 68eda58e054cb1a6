/// Recognises abuse that is aimed at somebody, as against strong words about a parcel.
enum ToxicityCheck {
    static func isAbuse(_ words: [String]) -> Bool {
        if words.contains(where: slurs.contains) { return true }
        return patterns.contains { $0.firstMatch(in: words) != nil }
    }

    private static let insults =
        "idiot|idiots|moron|morons|stupid|dumb|dumbass|useless|worthless|pathetic|scum|trash|garbage|bitch|bitches|"
        + "bastard|bastards|asshole|assholes|cunt|cunts|dickhead|prick|retard|retarded|loser|losers|imbecile|liar|"
        + "liars|thieves|pig|pigs|twat|wanker|wankers|shithead|motherfucker|motherfuckers|fucker|fuckers|clown|clowns"

    private static let patterns: [PhrasePattern] = [
        PhrasePattern("fuck|screw|damn you|u|off|yourself|yourselves"),
        PhrasePattern("you|u|you're|youre|ur|your|y'all|ya .. " + insults),
        PhrasePattern("you|u|you're|these|those|bunch|pack ~ fucking|bloody|goddamn|damn .. " + insults),
        PhrasePattern("go|to hell|die"),
        PhrasePattern("kill|hang|hurt|shoot|stab you|yourself|u|them|everyone"),
        PhrasePattern("i|i'll|we ~ will|gonna|going ~ kill|hurt|find|burn|beat|shoot|destroy .. you|u|your"),
        PhrasePattern("i'll kill|hurt|find|burn|beat|shoot|destroy .. you|u|your"),
        PhrasePattern("hope you|u|your .. die|suffer|rot|burn|cancer"),
        PhrasePattern("shut up|the .. up|fuck|hell|you|bot|stupid"),
        PhrasePattern("piece|pieces of shit|crap .. you|bot|company|people|scum"),
        PhrasePattern("eat shit"), PhrasePattern("suck my"), PhrasePattern("son of a bitch"),
        PhrasePattern("kys"),
    ]

    /// Words that are abuse whatever stands around them.
    private static let slurs: Set<String> = [
        "motherfucker", "motherfuckers", "cunt", "cunts", "faggot", "faggots", "nigger", "niggers", "kike",
        "kikes",
        "spic", "spics", "tranny", "trannies", "chink", "chinks", "wetback", "wetbacks", "retards",
        "dickhead",
        "dickheads", "raghead", "ragheads", "gook", "gooks",
    ]
}
