/// Words with their feeling, −3 to 3, chosen for what customers write to shops.
enum SentimentLexicon {
    /// A turn of phrase with its feeling.
    struct Phrase: Sendable {
        let pattern: PhrasePattern
        let value: Double
    }

    static let values: [String: Double] = {
        var values: [String: Double] = [:]
        for (value, words) in rows {
            for word in words.split(separator: " ") { values[String(word)] = value }
        }
        return values
    }()

    private static let rows: [(Double, String)] = [
        (
            3,
            "amazing awesome excellent fantastic wonderful outstanding perfect brilliant superb incredible phenomenal"
        ),
        (
            2.5,
            "love loved loving great best delighted thrilled fabulous gorgeous stellar exceptional magnificent"
        ),
        (
            2,
            "happy glad pleased good beautiful lovely impressed impressive enjoy enjoyed enjoying recommend excited "
                + "cool sweet grateful appreciate appreciated friendly brill stunning satisfied yay"
        ),
        (
            1.5,
            "nice helpful quick fast easy comfortable comfy smooth reliable resolved solved works worked fun fine "
                + "thank thanks thankyou thx ty cheers kind polite efficient hope better well super wow"
        ),
        (0.5, "ok okay please sure yes interesting interested welcome hopefully like"),
        (
            -0.8,
            "problem problems issue issues wrong missing late delay delayed delays waiting slow unclear confusing "
                + "confused sorry unfortunately return refund cancel stuck difficult hard leak leaks leaking small tight"
        ),
        (
            -1.5,
            "bad broken damaged defective faulty disappointing disappointed annoying annoyed fail failed fails "
                + "failing poor poorly complaint complain unhappy upset cheap ripped torn worse unreliable refuse "
                + "refused ignored ignoring sad error dirty stained unacceptable misleading mistake lost wtf ugh sucks "
                + "incompetent rude unprofessional concerned worried hurt crap nonsense joke junk lame overpriced"
        ),
        (
            -2.2,
            "angry frustrated frustrating terrible awful horrible worst hate hated hates ridiculous furious disgusting "
                + "disgusted pathetic useless unbelievable outrageous livid appalling appalled atrocious dreadful "
                + "nightmare scam scammed scammers fraud stolen stole thieves liars lied lying lies disgrace disgraceful "
                + "shameful shame insulting shit shitty bullshit fuck fucking stupid idiots idiot garbage trash worthless "
                + "dishonest inexcusable infuriating abysmal horrendous horrid"
        ),
    ]

    static let negations: Set<String> = [
        "not", "no", "never", "don't", "dont", "doesn't", "doesnt", "didn't", "didnt", "isn't", "isnt",
        "wasn't",
        "wasnt", "aren't", "arent", "weren't", "can't", "cant", "cannot", "couldn't", "won't", "wont",
        "wouldn't",
        "shouldn't", "hardly", "barely", "nothing", "without", "neither", "nor", "ain't",
    ]

    static let degrees: [String: Double] = [
        "very": 1.3, "really": 1.3, "so": 1.25, "extremely": 1.5, "absolutely": 1.5, "totally": 1.4,
        "completely": 1.4, "incredibly": 1.5, "super": 1.3, "too": 1.15, "most": 1.2, "highly": 1.3,
        "fucking": 1.5,
        "bloody": 1.3, "utterly": 1.5, "beyond": 1.3, "such": 1.2, "quite": 1.1, "pretty": 1.05,
        "slightly": 0.6,
        "somewhat": 0.6, "bit": 0.6, "little": 0.7, "kinda": 0.7, "fairly": 0.9, "almost": 0.8, "mildly": 0.6,
    ]

    static let phrases: [Phrase] = [
        Phrase(
            pattern: PhrasePattern("still not|no|nothing|waiting|haven't|hasn't|havent|hasnt"), value: -1.4),
        Phrase(
            pattern: PhrasePattern("never arrived|came|received|got|again|showed|delivered|shipped"),
            value: -1.5),
        Phrase(
            pattern: PhrasePattern(
                "no one|body .. answers|answered|responds|responded|replied|replies|helps|cares"), value: -2),
        Phrase(
            pattern: PhrasePattern(
                "nobody|noone .. answers|answered|responds|responded|replied|replies|helps|cares"), value: -2),
        Phrase(pattern: PhrasePattern("no response|reply|answer|help|update"), value: -1.5),
        Phrase(pattern: PhrasePattern("waste|wasted|wasting of? my? time|money|hours"), value: -2.2),
        Phrase(pattern: PhrasePattern("fed up"), value: -2.2),
        Phrase(pattern: PhrasePattern("rip|ripped me? off"), value: -2.2),
        Phrase(pattern: PhrasePattern("let me? down"), value: -1.8),
        Phrase(pattern: PhrasePattern("fell|falling|fall|came apart|off"), value: -1.5),
        Phrase(pattern: PhrasePattern("sick|tired of"), value: -2),
        Phrase(pattern: PhrasePattern("third|second|fourth|fifth|3rd|2nd|4th|5th time"), value: -1.2),
        Phrase(pattern: PhrasePattern("want|give my money back"), value: -1.5),
        Phrase(pattern: PhrasePattern("what a joke|disaster|mess|disgrace|rip"), value: -2),
        Phrase(pattern: PhrasePattern("never .. buy|buying|order|ordering|shop|shopping|again"), value: -2),
        Phrase(pattern: PhrasePattern("thanks|thank for nothing"), value: -4),
        Phrase(pattern: PhrasePattern("great|wonderful|fantastic|lovely another|now|just"), value: -3),
        Phrase(pattern: PhrasePattern("well done"), value: 1.5),
        Phrase(pattern: PhrasePattern("you saved me|my"), value: 2),
        Phrase(pattern: PhrasePattern("made my day"), value: 2.5),
        Phrase(pattern: PhrasePattern("no problem|problems|issues|worries|complaints"), value: 0.8),
    ]

    static let emoji: [UInt32: Double] = {
        var values: [UInt32: Double] = [:]
        for scalar in "😀😃😄😁😊🙂😍🥰😘👍👏🎉💯🙏😎🤩❤💖💕🥳😻✨".unicodeScalars { values[scalar.value] = 2 }
        for scalar in "😠😡🤬😤💩👎🖕😒🙄😞😢😭😩😫☹🙁😣😖🤮🤢😾💔".unicodeScalars { values[scalar.value] = -2 }
        return values
    }()

    static let faces: [(String, Double)] = [
        (":)", 1.2), (":-)", 1.2), (":D", 1.6), (";)", 0.8), (":(", -1.5), (":-(", -1.5), (":'(", -2),
        (">:(", -2),
        (":/", -0.8),
    ]
}
