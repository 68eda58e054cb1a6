internal import Logging
internal import Routing

extension IdentityTokens {
    /// Checks tokens with the shop's key, and warns of one that can be guessed.
    init(environment: [String: String], logger: Logger) async {
        let key = environment["IDENTITY_KEY"] ?? ""
        if 1..<Self.properKeyLength ~= key.utf8.count {
            logger.warning("IDENTITY_KEY is short: 32 bytes or more are safe")
        }
        await self.init(key: key)
    }
}
