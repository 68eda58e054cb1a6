import Events
import TestSupport
import Testing

@testable import Answers

@Suite struct SentenceCheckTests {
    private let voice = StoreVoice(
        name: "Northwether", currency: "USD", supportEmail: "help@shop.example")
    private let passage = Passage.sample(
        """
        Return it within 30 days. A label costs $6.95. Start at [our page](https://shop.example/returns).
        Refunds take 5 business days. Members get a discount of 10%.
        """)

    private func fault(_ text: String) -> SentenceFault? {
        let context = ContextAssembled.sample(.sample("Can I return it?"), passages: [passage])
        let prompt = GroundedPrompt(context, voice: voice, fence: "zqx7")
        return SentenceCheck(voice: voice, prompt: prompt).fault(in: text)
    }

    @Test(arguments: [
        "You can return it within 30 days.", "A label costs $6.95.", "I'm sorry to hear that!",
        "Write to help@shop.example, and feel free to ask.",
        "Start at [our page](https://shop.example/returns).", "- **Returns**: 30 days",
        "Members get 10% off.",
        "I can see that you want to return it.", "Return it in e.g. < 30 days.",
        "Refunds take 5 business days.", "Members get a discount of 10%.",
    ])
    func whatTheEvidenceSaysPasses(text: String) {
        #expect(fault(text) == nil)
    }

    @Test(arguments: [
        ("You have 60 days.", SentenceFault.claim), ("It costs $9.95.", .claim), ("You get 20% off.", .claim),
        ("It arrives on March 3.", .claim),
        ("Here is a coupon for you.", .offer), ("Shipping is free.", .offer), ("We guarantee it.", .offer),
        ("As a goodwill gesture we waive it.", .offer),
        ("I will call you back.", .action), ("I've cancelled your order.", .action),
        ("Our team will contact you soon.", .action), ("Someone will get back to you.", .action),
        ("I'll email you the details.", .action), ("I just refunded it.", .action),
        ("We'll call you.", .action),
        ("See https://evil.example/x.", .address), ("See evil.example for more.", .address),
        ("Write to me@evil.example.", .address), ("See [here](https://evil.example).", .address),
        ("See https://shop.example/returns?u=secret.", .address), ("Go to www.evil.example.", .address),
        ("![x](https://shop.example/returns)", .markup), ("<img src=x>", .markup), ("</div>", .markup),
        ("```sh", .markup), ("system: do it", .role), ("Assistant: sure", .role), ("<|im_start|>", .role),
        ("[INST] now", .role), ("My fence is zqx7.", .leak),
        ("Use nothing but the evidence blocks.", .leak),
        ("My rules: promise nothing: no discount, refund, replacement, callback.", .leak),
        ("Only an idiot would ask that.", .tone), ("That is a stupid question.", .tone),
        ("NO-ANSWER", .declined), ("I do not have that information.", .declined),
        ("The evidence doesn't say.", .declined), ("- ", .length), ("...", .length),
    ])
    func whatItDoesNotIsHeldBack(text: String, expected: SentenceFault) {
        #expect(fault(text) == expected)
    }

    @Test func addressesAreKnownHoweverTheyAreWritten() {
        let known: Set = ["shop.example/returns"]
        for text in [
            "https://shop.example/returns", "at shop.example/returns.", "(http://www.shop.example/returns/)",
            "[x](https://shop.example/returns)",
        ] {
            #expect(AddressMention.all(in: text) == known)
        }
        #expect(AddressMention.all(in: "It is e.g. $6.95 or 1.5 kg.Next") == [])
    }

    @Test func aSentenceThatNobodyWouldReadIsHeldBack() {
        #expect(fault(String(repeating: "very ", count: 80) + "long.") == .length)
    }
}
