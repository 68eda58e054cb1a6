import Events
import Testing

@Suite struct EmailHashTests {
    /// As advertising platforms publish them.
    @Test(arguments: [
        ("USER@example.com", "b4c9a289323b21a01c3e940f150eb9b8c542587f1abfd8f0e1cc1ffc5e475514"),
        ("JANESaoirse@gmail.com", "92ee26057ed9dea2535d6c8b141d48373932476599196e00352254896db5888f"),
        ("John_Smith@gmail.com", "62a14e44f765419d10fea99367361a727c12365e2520f32218d505ed9aa0f62f"),
        (" Jane.Doe+shop@Gmail.com ", "12122421314e3c02d8acd5467f1266e839588a1ea2e4da1c2ab81036b7cd62e5"),
        ("JOSÉ@example.com", "b0a53cf19e34d05b57bced7365c6b00ddbe38d62957e863de2a66a56c3b42cea"),
        ("\t user@example.com\n", "b4c9a289323b21a01c3e940f150eb9b8c542587f1abfd8f0e1cc1ffc5e475514"),
    ])
    func theTrimmedLowerCasedAddressIsHashed(email: String, hash: String) {
        #expect(EmailHash(email: email).rawValue == hash)
    }

    @Test func dotsAndTagsStay() {
        #expect(EmailHash(email: "a.b@gmail.com") != EmailHash(email: "ab@gmail.com"))
    }
}
