package import Events
internal import FoundationEssentials
internal import JWTKit

/// Signs and checks session tokens: JWTs (HS256) whose subject is the session id.
package struct SessionTokens: Sendable {
    /// The shortest key that HS256 may be used with (RFC 7518, section 3.2), in bytes.
    package static let minimumKeyLength = 32

    private let keys: JWTKeyCollection
    private let lifetime: Duration

    /// Nil when the key is shorter than `minimumKeyLength`.
    package init?(key: String, lifetime: Duration = .seconds(30 * 24 * 3600)) async {
        guard key.utf8.count >= Self.minimumKeyLength else { return nil }
        keys = await JWTKeyCollection().add(hmac: HMACKey(from: key), digestAlgorithm: .sha256)
        self.lifetime = lifetime
    }

    /// A token that opens `session` until its lifetime is over.
    package func issue(for session: SessionID, at now: Timestamp = .now) async throws -> String {
        let claims = SessionClaims(
            subject: SubjectClaim(value: session.rawValue), issuedAt: IssuedAtClaim(value: now.date),
            expiration: ExpirationClaim(value: now.date.addingTimeInterval(lifetime / .seconds(1))))
        return try await keys.sign(claims)
    }

    /// The session that a token opens.
    ///
    /// - Throws: `ChatError` with `expiredToken` for a token of ours whose time is over, and with
    ///   `invalidToken` for everything that we did not sign.
    package func verify(_ token: String) async throws(ChatError) -> SessionID {
        do {
            let claims = try await keys.verify(token, as: SessionClaims.self)
            guard let session = SessionID(claims.subject.value) else { throw ChatError.invalidToken }
            return session
        } catch let error as JWTError where error.failedClaim is ExpirationClaim {
            throw .expiredToken
        } catch {
            throw .invalidToken
        }
    }
}
