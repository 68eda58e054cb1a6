/// A statement with its parameters.
///
/// Interpolation binds: `"SELECT * FROM turns WHERE session_id = \(id)"` sends `$1` and the value apart, so
/// that a value is never read as SQL. The server infers a parameter's type from its place; where it can't, say
/// it in SQL: `\(ids)::text[]`. Another `Query` is spliced in with its parameters, `\(identifier:)` is a quoted
/// name, `\(unsafe:)` is raw SQL.
package struct Query: ExpressibleByStringInterpolation, Sendable, Hashable {
    /// The SQL between the parameters; one more than there are parameters.
    var fragments: [String]
    var parameters: [Parameter]
    /// The first value that couldn't be encoded; thrown when the query is run.
    var fault: PostgresError?

    package init(stringLiteral sql: String) {
        self.init(unsafeSQL: sql)
    }

    package init(stringInterpolation: QueryInterpolation) {
        self = stringInterpolation.query
    }

    /// SQL as it stands, without parameters.
    package init(unsafeSQL sql: String) {
        fragments = [sql]
        parameters = []
    }

    /// What the server reads, with `$1`, `$2` and so on.
    package var sql: String {
        guard fragments.count > 1 else { return fragments[0] }
        var sql = fragments[0]
        for index in 1..<fragments.count { sql += "$\(index)" + fragments[index] }
        return sql
    }
}
