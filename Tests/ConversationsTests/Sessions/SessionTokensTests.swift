import Events
import JWTKit
import Testing

@testable import Conversations

@Suite struct SessionTokensTests {
    static let key = String(repeating: "k", count: 32)

    @Test func aTokenOpensItsSession() async throws {
        let tokens = try #require(await SessionTokens(key: Self.key))
        let session = SessionID()
        let token = try await tokens.issue(for: session)
        #expect(try await tokens.verify(token) == session)
    }

    @Test func aShortKeyIsRefused() async {
        #expect(await SessionTokens(key: "secret") == nil)
    }

    @Test func anExpiredTokenIsToldFromAForgedOne() async throws {
        let tokens = try #require(await SessionTokens(key: Self.key, lifetime: .seconds(60)))
        let old = try await tokens.issue(for: SessionID(), at: Timestamp(milliseconds: 0))
        await #expect(throws: ChatError.expiredToken) { try await tokens.verify(old) }
        let stranger = try #require(await SessionTokens(key: Self.key.uppercased()))
        await #expect(throws: ChatError.invalidToken) { try await stranger.verify(old) }
    }

    @Test(arguments: ["", "x", "a.b.c", "eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0."])
    func whatWeDidNotSignIsInvalid(token: String) async throws {
        let tokens = try #require(await SessionTokens(key: Self.key))
        await #expect(throws: ChatError.invalidToken) { try await tokens.verify(token) }
    }

    @Test func aChangedTokenIsInvalid() async throws {
        let tokens = try #require(await SessionTokens(key: Self.key))
        let parts = try await tokens.issue(for: SessionID()).split(separator: ".").map(String.init)
        let other = try await tokens.issue(for: SessionID()).split(separator: ".").map(String.init)
        await #expect(throws: ChatError.invalidToken) {
            try await tokens.verify([parts[0], other[1], parts[2]].joined(separator: "."))
        }
    }

    @Test func aTokenOfTheSameKeyForAnotherPurposeIsInvalid() async throws {
        struct Identity: JWTPayload {
            var sub: SubjectClaim
            var exp: ExpirationClaim
            var iat: IssuedAtClaim
            var aud: AudienceClaim
            func verify(using algorithm: some JWTAlgorithm) async throws {}
        }
        let keys = await JWTKeyCollection().add(hmac: HMACKey(from: Self.key), digestAlgorithm: .sha256)
        let later = Timestamp(milliseconds: Timestamp.now.milliseconds + 60_000).date
        let token = try await keys.sign(
            Identity(
                sub: SubjectClaim(value: SessionID().rawValue), exp: ExpirationClaim(value: later),
                iat: IssuedAtClaim(value: Timestamp.now.date), aud: AudienceClaim(value: ["shop"])))
        let tokens = try #require(await SessionTokens(key: Self.key))
        await #expect(throws: ChatError.invalidToken) { try await tokens.verify(token) }
    }

    @Test func aSessionIDIsAUUID() {
        #expect(SessionID("not-a-uuid") == nil)
        #expect(
            SessionID("6B1E4F0A-7C55-5D0E-9A54-2F6C3D1B8E90")?.rawValue
                == "6b1e4f0a-7c55-5d0e-9a54-2f6c3d1b8e90")
    }
}
