import Postgres
import TestSupport

/// A fresh database with a pool on it.
func freshPool(
    size: Int = 4, statementTimeout: Duration = .seconds(15), parameters: [(name: String, value: String)] = []
) async throws -> Pool {
    let url = try await TemporaryPostgres.shared().database()
    return try Pool(
        url: url, size: size, applicationName: "tests", statementTimeout: statementTimeout,
        parameters: parameters)
}
