import Testing

@testable import Grounding

/// What is promised to a customer, and asked of one.
@Suite struct PromiseClaimTests {
    private let evidence = Evidence([
        EvidencePiece(
            sourceID: "contact", kind: .passage, title: "Contact",
            text: """
                You can call our team Monday to Friday. Write to us and we answer within 2 business days. Never send \
                card numbers by chat. Contact our support team with the last four digits of the card. We ship the \
                replacement as soon as the carrier scans your return. You get an e-mail with a link to reset your \
                password. We offer 30 days with no questions asked.
                """)
    ])

    private func held(_ text: String) -> [String] {
        ClaimChecker(evidence: evidence).verdicts(in: text).filter { !$0.isSupported }.map(\.claim.text)
    }

    @Test(arguments: [
        "Expect a call from our team within the hour.", "A colleague is going to ring you this afternoon.",
        "You can expect a call from our team.", "Our team is calling you right away.",
        "We will make an exception for you this time.", "We're going to look into your case and fix it.",
        "We will gladly sponsor your trip.", "Someone will call you back tomorrow.",
        "I'll make sure it arrives.",
        "Your refund will be issued today.",
    ])
    func aPromiseIsFoundWhateverItsVerb(text: String) {
        #expect(held(text) != [])
    }

    @Test(arguments: [
        "Please send your card number to our team.", "Could you give me your password?",
        "To continue I need your security code.",
    ])
    func nobodyAsksForSecrets(text: String) {
        #expect(held(text) != [])
    }

    @Test(arguments: [
        "You can call our team Monday to Friday.", "You can expect an answer within 2 business days.",
        "Never send your card number by chat.",
        "We'll ship the replacement as soon as the carrier scans your return.",
        "Please give our support team the last four digits of the card.", "We will be happy to help.",
        "We will need your order number.",
        "Your replacement will be shipped as soon as the carrier scans your return.",
        "We send you a link to reset your password.",
        "The e-mail has a link to reset your password.",
    ])
    func whatThePagesSayPasses(text: String) {
        #expect(held(text) == [])
    }

    @Test func noQuestionsAskedMustStandThere() {
        #expect(held("We offer 30 days with no questions asked.") == [])
        let other = Evidence([
            EvidencePiece(
                sourceID: "r", kind: .passage, title: "Returns", text: "You can return items within 30 days.")
        ])
        let verdicts = ClaimChecker(evidence: other).verdicts(in: "You can return items, no questions asked.")
        #expect(verdicts.contains { !$0.isSupported && $0.claim.kind == .absolute })
    }
}
