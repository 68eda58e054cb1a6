import Testing

@testable import Language

@Suite struct LanguageDetectorTests {
    @Test(arguments: [
        ("Where is my order?", "en"), ("hi", "en"), ("do you have this in red", "en"), ("return boots", "en"),
        ("Wo ist meine Bestellung?", "de"), ("Hallo, ich möchte meine Jacke zurückgeben", "de"),
        ("Où est ma commande ?", "fr"), ("Bonjour", "fr"), ("¿Dónde está mi pedido?", "es"),
        ("Dov'è il mio ordine?", "it"), ("Waar is mijn bestelling?", "nl"),
        ("Onde está a minha encomenda?", "pt"),
        ("Gdzie jest moje zamówienie?", "pl"), ("Где мой заказ?", "ru"), ("私の注文はどこですか", "ja"),
        ("我的订单在哪里", "zh"), ("أين طلبي", "ar"), ("주문이 어디에 있나요", "ko"),
        ("NW-10427", "und"), ("", "und"), ("👍", "und"), ("Patagonia Nano Puff", "und"),
        ("Hol van a rendelésem, már két hete várok rá", "hu"), ("im lonely", "en"), ("u too", "und"),
        ("Missä tilaukseni viipyy, odotan sitä yhä kovasti", "fi"),
        ("Siparişim nerede kaldı, iki haftadır bekliyorum", "tr"),
        ("Kde je moje objednávka, čekám už dva týdny", "cs"),
        ("is the Señor jacket in stock", "en"), ("en route?", "und"),
    ])
    func theLanguageIsTold(text: String, code: String) {
        #expect(LanguageDetector.language(of: text) == code)
    }
}
