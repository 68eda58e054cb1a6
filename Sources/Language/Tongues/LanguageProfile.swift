/// The small words of a language, folded: what nearly every sentence in it has.
struct LanguageProfile: Sendable {
    let code: String
    private let words: Set<String>
    /// Words that hardly occur in any of the other languages.
    private let telling: Set<String>

    /// How much a word speaks for this language; nil when it doesn't.
    func weight(of word: String) -> Double? {
        if telling.contains(word) { return 1.5 }
        return words.contains(word) ? 1 : nil
    }

    private init(_ code: String, _ words: String, telling: String) {
        self.code = code
        self.words = Set(words.split(separator: " ").map(String.init))
        self.telling = Set(telling.split(separator: " ").map(String.init))
    }

    static let all: [LanguageProfile] = [
        LanguageProfile(
            "en",
            "a an in is it to for of on my me you i am be do no so at by can",
            telling: """
                the and what where when how why which who your this that have has not with from are was would could \
                should will want need please order help hello hi hey thanks thank i'm im i'd don't can't does did my get \
                refund return shipping size jacket boots there any if or but about out up we they it's yes okay ok \
                good return policy amount price cost pay card gift code much many items item track tracking delivery received just been
                """),
        LanguageProfile(
            "de",
            "in an so am will die man war hat was bin",
            telling: """
                der das und ist ich nicht ein eine einen wie wo wann warum mein meine meinen bitte danke hallo mit auf \
                fur von zu den dem des haben habe sie wir kann konnen mochte bestellung noch auch oder aber wurde \
                werden guten tag lieferung ruckgabe es im zum zur bei nach uber wenn
                """),
        LanguageProfile(
            "fr",
            "on me te se a as sur plus son tu par pas",
            telling: """
                le la les des est et je ne que qui une un du dans pour avec vous nous mon ma mes votre bonjour merci ou \
                comment quand pourquoi commande c'est j'ai je suis puis cette ce livraison retour au aux etre avoir \
                bonsoir s'il plait remboursement l'article
                """),
        LanguageProfile(
            "es",
            "a me no se son su te la las un con una en",
            telling: """
                el los que de y por para es esta esto como donde cuando mi mis pedido hola gracias quiero puedo tengo \
                necesito del al pero hasta buenos dias buenas tardes usted ustedes favor devolucion envio muy ha sido mas
                """),
        LanguageProfile(
            "it",
            "a in me no se la un con una per come",
            telling: """
                il lo gli che di e sono non ho mio mia ordine ciao grazie dove quando perche vorrei posso della del dei \
                nel buongiorno spedizione anche questo questa piu al rimborso e' c'e puo
                """),
        LanguageProfile(
            "nl",
            "in is me was op en we die",
            telling: """
                de het een ik niet van mijn hoe waar wanneer waarom bestelling hallo bedankt dank graag kan wil heb heeft \
                zijn met voor dat ook aan maar naar nog wordt retour u jullie alstublieft goedendag
                """),
        LanguageProfile(
            "pt",
            "a me no se as um com por e",
            telling: """
                o os que nao uma meu minha pedido ola obrigado obrigada quero onde quando como para voce voces esta eu \
                tenho preciso do da dos das bom dia boa tarde encomenda devolucao entrega na em ao mais muito
                """),
        LanguageProfile(
            "pl",
            "a do i na to za",
            telling: """
                nie jest sie czy jak gdzie kiedy moje moja mam chce prosze dziekuje zamowienie dzien dobry ze w z dla od \
                czesc jestem moge zwrot
                """),
        LanguageProfile(
            "sv",
            "i in man en den men for",
            telling: """
                och ar jag inte det ett min mitt mina hur var nar tack hej bestallning att som pa med har till kan vill \
                leverans retur snalla
                """),
    ]
}
