extension PostgresError {
    /// The server had hung up before anything was sent, so that the statement can't have taken effect.
    static let stale = PostgresError(.connection, "the server has closed the idle connection")
}
