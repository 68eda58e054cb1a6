import Postgres

extension Pool {
    /// A pool for an operator's command; connects when first needed.
    ///
    /// - Throws: A failure of the configuration when the address can't be read.
    static func open(
        _ address: String, size: Int, applicationName: String
    ) throws(CommandFailure) -> Pool {
        do throws(PostgresError) {
            return try Pool(url: address, size: size, applicationName: applicationName)
        } catch {
            guard error.kind == .configuration else { throw CommandFailure("\(error)") }
            throw .configuration("DATABASE_URL: \(error.detail)")
        }
    }
}
