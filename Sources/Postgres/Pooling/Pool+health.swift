extension Pool {
    /// Why the database can't be used now; nil when it can.
    package func problem() async -> String? {
        do throws(PostgresError) {
            try await ping()
            return nil
        } catch {
            return "\(error)"
        }
    }
}
