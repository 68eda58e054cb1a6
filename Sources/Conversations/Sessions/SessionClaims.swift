internal import JWTKit

/// What a session token says.
struct SessionClaims: JWTPayload {
    /// Keeps tokens of one purpose from opening another, should two keys ever be the same.
    static let audience = "cie-session"

    var subject: SubjectClaim
    var issuedAt: IssuedAtClaim
    var expiration: ExpirationClaim
    var audience: AudienceClaim = AudienceClaim(value: [SessionClaims.audience])

    private enum CodingKeys: String, CodingKey {
        case subject = "sub"
        case issuedAt = "iat"
        case expiration = "exp"
        case audience = "aud"
    }

    /// The time comes last, so that only an otherwise good token is called expired.
    func verify(using algorithm: some JWTAlgorithm) async throws {
        try audience.verifyIntendedAudience(includes: Self.audience)
        try expiration.verifyNotExpired()
    }
}
