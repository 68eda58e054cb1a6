internal import CLibpq
import Synchronization

/// A session with the server.
///
/// Made and owned by a `Pool`; `transaction` and `withConnection` lend it out. Statements of several tasks run one
/// after another. It lives on its own serial queue, so that blocking in libpq holds up nobody else.
package actor Connection {
    private let executor = ConnectionExecutor()
    private var handle: OpaquePointer?
    private var cancelHandle: CancelHandle?
    private var statements = StatementCache()
    /// The server has told us that this session is of no more use, though it answers.
    private var isDoomed = false
    /// Whether the pool may lend it out again: alive and outside of any transaction.
    nonisolated let isReusable = Atomic(false)

    package nonisolated var unownedExecutor: UnownedSerialExecutor {
        executor.asUnownedSerialExecutor()
    }

    init() {}

    isolated deinit { PQfinish(handle) }

    func open(_ settings: ConnectionSettings) throws(PostgresError) {
        let handle = settings.connect()
        guard let handle, PQstatus(handle) == CONNECTION_OK else {
            let message = handle.flatMap { PQerrorMessage($0) }.map { String(cString: $0) }
            PQfinish(handle)
            throw PostgresError(.connection, message.map(Self.oneLine) ?? "out of memory")
        }
        // Or libpq writes notices to standard error.
        _ = PQsetNoticeReceiver(handle, { _, _ in }, nil)
        self.handle = handle
        cancelHandle = CancelHandle(handle)
        isReusable.store(true, ordering: .releasing)
    }

    func close() {
        isReusable.store(false, ordering: .releasing)
        PQfinish(handle)
        handle = nil
    }

    /// Runs a statement and returns its rows.
    package nonisolated func query(_ query: Query) async throws(PostgresError) -> [Row] {
        try await cancellable(query).rows
    }

    /// Runs a statement and returns how many rows it has touched.
    @discardableResult
    package nonisolated func execute(_ query: Query) async throws(PostgresError) -> Int {
        try await cancellable(query).affectedRows
    }

    /// Runs several statements in one, such as a migration file; never anything that came from outside.
    package func execute(unsafeScript sql: String) throws(PostgresError) {
        let handle = try usable()
        defer { updateReusability(handle) }
        let result = ResultHandle(PQexec(handle, sql))
        guard result.succeeded else { throw fault(of: result, handle) }
    }

    private nonisolated func cancellable(_ query: Query) async throws(PostgresError) -> StatementResult {
        let cancellation = StatementCancellation()
        let outcome: Result<StatementResult, PostgresError> = await withTaskCancellationHandler {
            do throws(PostgresError) {
                return .success(try await run(query, cancellation))
            } catch {
                return .failure(error)
            }
        } onCancel: {
            cancellation.cancel()
        }
        return try outcome.get()
    }

    /// Runs a statement; without a cancellation it isn't to be interrupted.
    func run(
        _ query: Query, _ cancellation: StatementCancellation? = nil
    ) throws(PostgresError) -> StatementResult {
        if let fault = query.fault { throw fault }
        let handle = try usable()
        if let cancellation, let cancelHandle, !cancellation.begin(cancelHandle) {
            throw PostgresError.cancelled
        }
        let result = send(query, handle)
        let wasCancelled = cancellation?.end() ?? false
        defer { updateReusability(handle) }
        guard result.succeeded else {
            let fault = fault(of: result, handle)
            throw wasCancelled && fault.sqlState == "57014" ? PostgresError.cancelled : fault
        }
        return StatementResult(rows: result.rows(), affectedRows: result.affectedRows)
    }

    /// Ends a transaction that may have failed unnoticed: COMMIT alone would then roll back and report success.
    func commit() throws(PostgresError) {
        if let handle, PQtransactionStatus(handle) == PQTRANS_INERROR {
            _ = try run("ROLLBACK")
            throw PostgresError(.server, "the transaction had failed before its end", sqlState: "25P02")
        }
        _ = try run("COMMIT")
    }
}

extension Connection {
    /// Whether the server is still there; false when it has hung up since the last statement.
    func isAlive() -> Bool {
        guard let handle else { return false }
        var rounds = 0
        while rounds < 8, PQstatus(handle) == CONNECTION_OK, Readiness.isReadable(PQsocket(handle)) {
            _ = PQconsumeInput(handle)
            rounds += 1
        }
        return PQstatus(handle) == CONNECTION_OK
    }

    private func usable() throws(PostgresError) -> OpaquePointer {
        guard let handle else { throw PostgresError(.connection, "the connection is closed") }
        return handle
    }

    private func send(_ query: Query, _ handle: OpaquePointer) -> ResultHandle {
        let sql = query.sql
        let parameters = ParameterBuffer(query.parameters)
        switch statements.entry(for: sql) {
        case .full:
            return ResultHandle(
                parameters.withPointers { values, lengths, formats in
                    PQexecParams(handle, sql, parameters.count, nil, values, lengths, formats, 0)
                })
        case .prepared(let name):
            let result = execute(name, parameters, handle)
            guard !result.succeeded, isOutdated(result), PQtransactionStatus(handle) == PQTRANS_IDLE else {
                return result
            }
            statements.forget(sql)
            return send(query, handle)
        case .new(let name):
            let result = ResultHandle(PQprepare(handle, name, sql, 0, nil))
            guard result.succeeded else { return result }
            statements.remember(sql, as: name)
            return execute(name, parameters, handle)
        }
    }

    private func execute(
        _ name: String, _ parameters: ParameterBuffer, _ handle: OpaquePointer
    ) -> ResultHandle {
        ResultHandle(
            parameters.withPointers { values, lengths, formats in
                PQexecPrepared(handle, name, parameters.count, values, lengths, formats, 0)
            })
    }

    /// Whether a prepared statement fails for being prepared: its table has changed, or a pooler has swapped sessions.
    private func isOutdated(_ result: borrowing ResultHandle) -> Bool {
        let state = result.field(cie_diag_sqlstate)
        return state == "0A000" || state == "26000"
    }

    private func updateReusability(_ handle: OpaquePointer) {
        let isIdle = PQstatus(handle) == CONNECTION_OK && PQtransactionStatus(handle) == PQTRANS_IDLE
        isReusable.store(isIdle && !isDoomed, ordering: .releasing)
    }

    private func fault(of result: borrowing ResultHandle, _ handle: OpaquePointer) -> PostgresError {
        let state = result.field(cie_diag_sqlstate)
        let isLost = PQstatus(handle) != CONNECTION_OK
        guard let state else {
            let message = PQerrorMessage(handle).map { Self.oneLine(String(cString: $0)) } ?? ""
            return PostgresError(.connection, message.isEmpty ? "the connection was lost" : message)
        }
        let message = result.field(cie_diag_message_primary) ?? ""
        let place = [cie_diag_table_name, cie_diag_column_name].compactMap { result.field($0) }
        let safe = PostgresError.messageMayHoldValues(state) ? "the statement was refused" : message
        let fault = PostgresError(
            isLost ? .connection : .server,
            place.isEmpty ? safe : safe + " (\(place.joined(separator: ".")))",
            sqlState: state, constraint: result.field(cie_diag_constraint_name))
        if fault.endsConnection { isDoomed = true }
        return fault
    }

    private static func oneLine(_ message: String) -> String {
        message.split(whereSeparator: \.isNewline).joined(separator: "; ")
    }
}
