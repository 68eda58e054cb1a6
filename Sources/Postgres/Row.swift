/// One row of a result.
package struct Row: Sendable {
    let columns: ColumnNames
    /// The cells in the server's text format; nil is NULL.
    let cells: [String?]

    /// Reads a column by its name.
    ///
    /// Throws `decoding` when there is no such column, it is NULL and `T` isn't optional, or its text isn't a `T`.
    package func get<T: PostgresDecodable>(
        _ column: String, as type: T.Type = T.self
    ) throws(PostgresError) -> T {
        guard let index = columns.index(of: column) else {
            let names = columns.names.joined(separator: ", ")
            throw PostgresError(.decoding, "no column \(column); there are: \(names)")
        }
        guard let text = cells[index] else {
            if let null = T.null { return null }
            throw PostgresError(.decoding, "column \(column) is NULL, not \(T.describedType)")
        }
        guard let value = T(postgresText: text) else {
            throw PostgresError(.decoding, "column \(column) doesn't hold \(T.describedType)")
        }
        return value
    }
}
