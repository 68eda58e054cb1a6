internal import Events

/// Says honestly that only English is spoken here, in the customer's language where we can.
struct UnsupportedLanguage {
    let voice: StoreVoice

    private static let notices = [
        "de":
            "Leider kann ich hier nur auf Englisch helfen. Gern hole ich eine Person aus unserem Team dazu.",
        "fr": "Désolé, je ne peux aider ici qu'en anglais. Je peux faire venir une personne de notre équipe.",
        "es": "Lo siento, aquí solo puedo ayudar en inglés. Puedo avisar a una persona de nuestro equipo.",
        "it": "Mi dispiace, qui posso aiutare solo in inglese. Posso chiamare una persona del nostro team.",
        "pt": "Desculpe, aqui só posso ajudar em inglês. Posso chamar uma pessoa da nossa equipe.",
        "nl": "Helaas kan ik hier alleen in het Engels helpen. Ik kan iemand van ons team erbij halen.",
        "pl": "Niestety mogę tu pomóc tylko po angielsku. Mogę poprosić osobę z naszego zespołu.",
        "sv": "Tyvärr kan jag bara hjälpa till på engelska här. Jag kan hämta en person från vårt team.",
        "da": "Jeg kan desværre kun hjælpe på engelsk her. Jeg kan hente en person fra vores team.",
        "tr": "Üzgünüm, burada yalnızca İngilizce yardımcı olabiliyorum. Ekibimizden birini çağırabilirim.",
    ]

    func draft(for turn: TurnRouted) -> ReplyDraft {
        let notice = Self.notices[String(turn.language.prefix(2)).lowercased()]
        let english = "I'm sorry, I only speak English here."
        let sentences = [notice ?? "", english, voice.hoursSentence, PersonOffer.question]
        return ReplyDraft(
            text: sentences.filter { !$0.isEmpty }.joined(separator: " "),
            suggestions: [PersonOffer.suggestion], outcome: .abstained)
    }
}
