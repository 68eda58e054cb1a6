/// What went wrong between us and the database.
///
/// `description` is safe to log: it names codes, columns and constraints, never the values of a row.
package struct PostgresError: Error, Sendable, Hashable {
    /// Where the fault lies.
    package enum Kind: Sendable, Hashable {
        /// The connection string can't be read.
        case configuration
        /// No connection, or it was lost; whether the last statement took effect is unknown.
        case connection
        /// The server refused the statement; `sqlState` says why.
        case server
        /// A value can't be sent.
        case encoding
        /// A column isn't there or doesn't hold what was asked for.
        case decoding
        /// The pool has been closed.
        case poolClosed
        /// The task that waited was cancelled.
        case cancelled
        /// The migrations on disk and those in the database disagree.
        case migration
    }

    package let kind: Kind
    /// The five characters of the server, such as `23505`.
    package let sqlState: String?
    /// The constraint that was violated.
    package let constraint: String?
    /// What it is about, without row values.
    package let detail: String

    init(_ kind: Kind, _ detail: String, sqlState: String? = nil, constraint: String? = nil) {
        self.kind = kind
        self.sqlState = sqlState
        self.constraint = constraint
        self.detail = detail
    }

    static let cancelled = PostgresError(.cancelled, "the task was cancelled")
}

extension PostgresError: CustomStringConvertible {
    package var description: String {
        var parts = ["Postgres: \(detail)"]
        if let sqlState { parts.append("SQLSTATE \(sqlState)") }
        if let constraint { parts.append("constraint \(constraint)") }
        return parts.joined(separator: ", ")
    }
}
