import Events
import FoundationEssentials
import JWTKit
import Testing

@testable import Routing

@Suite struct IdentityTests {
    private static let kai = EmailHash(email: "kai@example.com")
    private static let key = "a key of the shop that is long enough"
    private static let lea = EmailHash(email: "lea@example.com")

    @Test func anEmailIsAClaim() {
        let script = SessionScript()
        let update = script.play(.identity(IdentityProvided(sessionID: "s-1", email: " Kai@Example.com ")))
            .update
        #expect(update?.change == .identity)
        #expect(update?.identity == Identity(level: .claimed, emailHash: Self.kai))
        #expect(script.state.slots.emailHash == Self.kai)
    }

    @Test func whatIsNoAddressChangesNothing() {
        let script = SessionScript()
        let transition = script.play(.identity(IdentityProvided(sessionID: "s-1", email: "kai")))
        #expect(transition.update == nil)
        #expect(transition.ignored != nil)
        #expect(script.state == SessionState(sessionID: "s-1"))
    }

    @Test func aTokenVerifies() {
        let script = SessionScript()
        let update = script.play(.identity(IdentityProvided(sessionID: "s-1")), token: .verified(Self.kai))
            .update
        #expect(update?.identity.level == .verified)
        #expect(script.state.slots.emailHash == Self.kai)
    }

    @Test func aRejectedTokenIsIgnoredWithItsReason() {
        let script = SessionScript()
        let transition = script.play(
            .identity(IdentityProvided(sessionID: "s-1")), token: .rejected("expired"))
        #expect(transition.update == nil)
        #expect(transition.ignored == "identity token: expired")
        #expect(script.state.identity.level == .anonymous)
    }

    @Test func anotherEmailInTheChatServesTheOrderButNotTheIdentity() throws {
        let script = SessionScript()
        script.play(.identity(IdentityProvided(sessionID: "s-1")), token: .verified(Self.kai))
        let turn = try script.say("order NW-10427, lea@example.com")
        #expect(turn.identity == Identity(level: .verified, emailHash: Self.kai))
        #expect(turn.slots.emailHash == Self.lea)
        script.play(.identity(IdentityProvided(sessionID: "s-1", email: "lea@example.com")))
        #expect(script.state.identity.level == .verified)
        #expect(script.state.identity.emailHash == Self.kai)
    }

    @Test func anotherPersonInheritsNothing() throws {
        let script = SessionScript()
        script.play(.identity(IdentityProvided(sessionID: "s-1")), token: .verified(Self.kai))
        _ = try script.say("where is my order NW-10427")
        script.play(.identity(IdentityProvided(sessionID: "s-1")), token: .verified(Self.lea))
        let turn = try script.say("hello")
        #expect(turn.slots == Slots(emailHash: Self.lea))
        #expect(turn.memory.isEmpty)
    }

    @Test func aTokenOfTheShopIsVerified() async throws {
        let token = try await Self.token(email: "Kai@example.com", expiresIn: 60, key: Self.key)
        let verdict = await IdentityTokens(key: Self.key).verdict(on: token)
        #expect(verdict == .verified(Self.kai))
    }

    @Test(arguments: ["", "a.b.c", "eyJhbGciOiJub25lIn0.eyJlbWFpbCI6ImFAYiIsImV4cCI6OTk5OTk5OTk5OX0."])
    func aForgedTokenIsRejected(token: String) async {
        guard case .rejected = await IdentityTokens(key: Self.key).verdict(on: token) else {
            Issue.record("accepted")
            return
        }
    }

    /// Made with another library, under the key `secret`: {"email":"kai@example.com","exp":4102444800}.
    @Test func aShortKeyIsTakenAsItIs() async {
        let token =
            "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9."
            + "eyJlbWFpbCI6ImthaUBleGFtcGxlLmNvbSIsImV4cCI6NDEwMjQ0NDgwMH0."
            + "riGS5fcwFjd1P3L0TBXqpKCWD1cTi_iVDr-ZlIUoI8o"
        #expect(await IdentityTokens(key: "secret").verdict(on: token) == .verified(Self.kai))
    }

    @Test func expiredAndForeignTokensAreRejected() async throws {
        let tokens = await IdentityTokens(key: Self.key)
        let expired = try await Self.token(email: "kai@example.com", expiresIn: -60, key: Self.key)
        let foreign = try await Self.token(
            email: "kai@example.com", expiresIn: 60, key: String(repeating: "x", count: 40))
        let nameless = try await Self.token(email: "kai", expiresIn: 60, key: Self.key)
        for token in [expired, foreign, nameless] {
            guard case .rejected(let reason) = await tokens.verdict(on: token) else {
                Issue.record("accepted")
                continue
            }
            #expect(!reason.contains("kai"))
        }
        #expect(await IdentityTokens(key: nil).verdict(on: foreign) == .rejected("no key to verify it with"))
        #expect(await tokens.verdict(on: nil) == .none)
    }

    private static func token(email: String, expiresIn seconds: Double, key: String) async throws -> String {
        let keys = await JWTKeyCollection().add(hmac: HMACKey(from: key), digestAlgorithm: .sha256)
        let claims = IdentityClaims(email: email, exp: .init(value: Date().addingTimeInterval(seconds)))
        return try await keys.sign(claims)
    }
}
