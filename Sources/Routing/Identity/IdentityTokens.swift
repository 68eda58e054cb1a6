internal import Events
internal import JWTKit

/// Verifies the tokens by which a shop vouches for its customers: JWT, HS256, with `email` and `exp`.
package struct IdentityTokens: Sendable {
    private let keys: JWTKeyCollection?

    /// RFC 7518, section 3.2: an HS256 key should have as many bytes as the hash.
    package static let properKeyLength = 32

    /// - Parameter key: What the shop signs with; without it every token is rejected.
    package init(key: String?) async {
        guard let key, !key.isEmpty else {
            keys = nil
            return
        }
        // HMAC pads a short key with zeros itself (RFC 2104, section 2); JWTKit wants to see it padded.
        let padding = [UInt8](repeating: 0, count: max(0, Self.properKeyLength - key.utf8.count))
        let padded = HMACKey(from: Array(key.utf8) + padding)
        keys = await JWTKeyCollection().add(hmac: padded, digestAlgorithm: .sha256)
    }

    /// Judges a token; nil is judged as none.
    package func verdict(on token: String?) async -> TokenVerdict {
        guard let token else { return .none }
        guard let keys else { return .rejected("no key to verify it with") }
        do {
            let claims = try await keys.verify(token, as: IdentityClaims.self)
            guard claims.email.contains("@") else { return .rejected("email is no address") }
            return .verified(EmailHash(email: claims.email))
        } catch let error as JWTError {
            return .rejected("\(error.errorType)")
        } catch {
            return .rejected("not a token with email and exp")
        }
    }
}
