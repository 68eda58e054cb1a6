internal import CLibpq

/// A result of libpq; freed with its owner, so everything is copied out of it.
struct ResultHandle: ~Copyable {
    private let pointer: OpaquePointer?

    init(_ pointer: OpaquePointer?) {
        self.pointer = pointer
    }

    deinit { PQclear(pointer) }

    /// Whether the statement was carried out; a null result means that libpq ran out of memory or lost the server.
    var succeeded: Bool {
        switch PQresultStatus(pointer) {
        case PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_EMPTY_QUERY: pointer != nil
        default: false
        }
    }

    /// Rows that an INSERT, UPDATE, DELETE, MERGE or SELECT has touched.
    var affectedRows: Int { PQcmdTuples(pointer).flatMap { Int(String(cString: $0)) } ?? 0 }

    func field(_ code: Int) -> String? {
        PQresultErrorField(pointer, Int32(code)).map { String(cString: $0) }
    }

    func rows() -> [Row] {
        let columnCount = PQnfields(pointer)
        let columns = ColumnNames(
            (0..<columnCount).map { PQfname(pointer, $0).map { String(cString: $0) } ?? "" })
        return (0..<PQntuples(pointer)).map { row in
            Row(columns: columns, cells: (0..<columnCount).map { cell(row: row, column: $0) })
        }
    }

    private func cell(row: Int32, column: Int32) -> String? {
        guard PQgetisnull(pointer, row, column) == 0, let value = PQgetvalue(pointer, row, column) else {
            return nil
        }
        let length = Int(PQgetlength(pointer, row, column))
        return value.withMemoryRebound(to: UInt8.self, capacity: length) {
            String(decoding: UnsafeBufferPointer(start: $0, count: length), as: UTF8.self)
        }
    }
}
