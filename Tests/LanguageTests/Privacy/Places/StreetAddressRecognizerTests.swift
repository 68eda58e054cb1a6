import Testing

@testable import Language

@Suite struct StreetAddressRecognizerTests {
    private func redact(_ text: String) -> String {
        var ledger = PlaceholderLedger(sessionID: "s")
        return Redactor().redact(text, ledger: &ledger).text
    }

    @Test(arguments: [
        "221B Baker Street, London NW1 6XE", "1600 Amphitheatre Pkwy Apt 4", "12 rue de la Paix, 75002 Paris",
        "1600 Amphitheatre Pkwy Apt 4, Mountain View, CA 94043", "P.O. Box 101, Springfield, IL 62704",
        "Hauptstraße 5, 10115 Berlin", "Lange Gracht 12", "Via Roma 12, 00184 Roma", "Calle Mayor 5",
        "10 downing street london sw1a 2aa", "350 5th Ave, New York, NY 10118",
        "5/12 Smith Street, Sydney NSW 2000",
        "7 Mill Lane", "42 W 42nd St #5B", "PSC 5605, Box 8122\nAPO AP 96504", "SW1A 1AA", "CA 94043",
        "12 Acacia Drive, Unit 3", "Flat 3, 22 King's Road, Manchester M1 2AB",
        "10 Rue de Rivoli 75001 Paris", "30 Sunset Blvd",
        "78 Camino Ancho 91\n Suite 286", "123 main street",
    ])
    func addressesAreTakenOut(text: String) {
        #expect(redact(text) == "[ADDRESS_1]")
        #expect(redact("Please deliver to \(text).") == "Please deliver to [ADDRESS_1].")
    }

    @Test(arguments: [
        ("ship to 14 Republica de Chile, thanks", "ship to [ADDRESS_1], thanks"),
        ("my zip code is 94043", "my zip code is [ADDRESS_1]"), ("postcode: m1 1ae", "postcode: [ADDRESS_1]"),
        ("I live at 9 Oak Court and my order is 10427", "I live at [ADDRESS_1] and my order is 10427"),
        ("11 Ocean Drive\n415-555-0132", "[ADDRESS_1]\n[PHONE_1]"),
    ])
    func wordsAroundAnAddressStay(text: String, expected: String) {
        #expect(redact(text) == expected)
    }

    @Test(arguments: [
        "I need 2 way radios", "a 5 star road bike", "3 items on the way", "10 minutes drive from the shop",
        "2 Trail Running Shoes", "size 10 wide", "the street price is 20", "19 Broadway musicals",
        "03 September 2015",
        "I ordered 2 jackets and 3 pairs of boots", "Windows 10 Pro, Version 1709", "6 Music Live",
        "4 place settings", "1 hill pack, 2 park benches", "a 40 litre Summit pack", "deliver it in 3 days",
        "ship 2 boxes via UPS", "24 hour road assistance", "is 20 court shoes too many", "Room 5 was fine",
    ])
    func otherNumbersWithWordsStay(text: String) {
        #expect(redact(text) == text)
    }
}
