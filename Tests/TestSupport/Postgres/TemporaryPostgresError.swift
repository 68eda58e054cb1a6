/// Why there is no server for the tests.
struct TemporaryPostgresError: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }
}
