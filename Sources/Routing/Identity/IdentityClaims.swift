internal import JWTKit

/// What an identity token says.
struct IdentityClaims: JWTPayload {
    let email: String
    let exp: ExpirationClaim

    func verify(using algorithm: some JWTAlgorithm) async throws {
        try exp.verifyNotExpired()
    }
}
