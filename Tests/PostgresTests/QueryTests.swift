import Postgres
import Testing

@Suite struct QueryTests {
    @Test func interpolationBindsInsteadOfPasting() {
        let hostile = "'; DROP TABLE turns; --"
        let query: Query = "SELECT * FROM turns WHERE text = \(hostile) AND turn > \(3)"
        #expect(query.sql == "SELECT * FROM turns WHERE text = $1 AND turn > $2")
    }

    @Test func aSplicedQueryKeepsItsParametersInOrder() {
        let inner: Query = "b = \(2) OR c = \(3)"
        let query: Query = "SELECT \(1) WHERE \(inner) AND d = \(4)"
        #expect(query.sql == "SELECT $1 WHERE b = $2 OR c = $3 AND d = $4")
    }

    @Test func anIdentifierIsQuoted() {
        let query: Query = "LISTEN \(identifier: "odd \"name\"")"
        #expect(query.sql == "LISTEN \"odd \"\"name\"\"\"")
    }

    @Test func rawSQLHasToSayThatItIsUnsafe() {
        let query: Query = "SELECT 1 ORDER BY 1 \(unsafe: "DESC")"
        #expect(query.sql == "SELECT 1 ORDER BY 1 DESC")
    }
}
