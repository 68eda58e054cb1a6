/// Collects a query literal: text as SQL, values as parameters.
package struct QueryInterpolation: StringInterpolationProtocol {
    var query = Query(unsafeSQL: "")

    package init(literalCapacity: Int, interpolationCount: Int) {
        query.fragments[0].reserveCapacity(literalCapacity)
        query.parameters.reserveCapacity(interpolationCount)
    }

    package mutating func appendLiteral(_ literal: String) {
        query.fragments[query.fragments.count - 1] += literal
    }

    /// Binds a value.
    package mutating func appendInterpolation(_ value: some PostgresEncodable) {
        do throws(PostgresError) {
            query.parameters.append(try value.encoded())
        } catch {
            query.parameters.append(.null)
            query.fault = query.fault ?? error
        }
        query.fragments.append("")
    }

    /// Splices another query in, with its parameters.
    package mutating func appendInterpolation(_ other: Query) {
        appendLiteral(other.fragments[0])
        query.parameters += other.parameters
        query.fragments += other.fragments.dropFirst()
        query.fault = query.fault ?? other.fault
    }

    /// A quoted name of a table, column, channel or database.
    package mutating func appendInterpolation(identifier name: String) {
        appendLiteral(Self.quoted(name))
    }

    /// SQL as it stands; never anything that came from outside.
    package mutating func appendInterpolation(unsafe sql: String) {
        appendLiteral(sql)
    }

    static func quoted(_ name: String) -> String {
        "\"" + name.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
}
