/// What a statement gave.
struct StatementResult: Sendable {
    var rows: [Row]
    var affectedRows: Int
}
