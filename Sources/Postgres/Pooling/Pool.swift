import Synchronization

/// A fixed number of connections, lent out in the order of asking.
///
/// Connects when first needed. A broken connection is replaced; one that the server closed while it lay idle is
/// noticed before anything is sent, and the statement goes to a fresh one.
package final class Pool: Sendable {
    private typealias State = PoolState<Connection>
    private typealias Waiter = CheckedContinuation<Result<State.Grant, PostgresError>, Never>

    private struct Shared {
        var state: State
        var continuations: [State.Ticket: Waiter] = [:]
    }

    private let settings: ConnectionSettings
    private let shared: Mutex<Shared>

    /// A pool for a URL or a libpq connection string; throws `configuration` when it can't be read.
    ///
    /// - Parameter parameters: Run-time parameters of the server that each connection sets as it opens.
    package init(
        url: String, size: Int = 8, applicationName: String, statementTimeout: Duration = .seconds(15),
        parameters: [(name: String, value: String)] = []
    ) throws(PostgresError) {
        settings = try ConnectionSettings(
            url: url, applicationName: applicationName, statementTimeout: statementTimeout,
            parameters: parameters)
        shared = Mutex(Shared(state: PoolState(size: size)))
    }

    /// How many tasks wait for a connection.
    package var waiterCount: Int { shared.withLock { $0.state.waiterCount } }

    /// Closes the connections; those lent out follow when they come back, and waiters get `poolClosed`.
    package func close() async {
        let (waiters, members) = shared.withLock { shared in
            let (tickets, members) = shared.state.close()
            return (tickets.compactMap { shared.continuations.removeValue(forKey: $0) }, members)
        }
        for waiter in waiters { waiter.resume(returning: .failure(Self.closed)) }
        for member in members { await member.close() }
    }

    /// Takes a connection, waiting for one if need be.
    func acquire() async throws(PostgresError) -> Connection {
        let ticket = shared.withLock { $0.state.ticket() }
        let grant = await withTaskCancellationHandler {
            await withCheckedContinuation { waiter in
                if let answer = enqueue(ticket, waiter) {
                    waiter.resume(returning: answer)
                } else if Task.isCancelled {
                    // The handler below may have run before there was anything to cancel.
                    cancel(ticket)
                }
            }
        } onCancel: {
            cancel(ticket)
        }
        switch try grant.get() {
        case .member(let connection) where await connection.isAlive(): return connection
        case .member, .opening: return try await open()
        }
    }

    /// Gives a connection back.
    func release(_ connection: Connection) {
        giveBack(connection.isReusable.load(ordering: .acquiring) ? connection : nil)
    }

    private func open() async throws(PostgresError) -> Connection {
        let connection = Connection()
        do throws(PostgresError) {
            try await connection.open(settings)
        } catch {
            giveBack(nil)
            throw error
        }
        return connection
    }

    private func enqueue(_ ticket: State.Ticket, _ waiter: Waiter) -> Result<State.Grant, PostgresError>? {
        shared.withLock { shared in
            switch shared.state.request(ticket) {
            case .granted(let grant): return .success(grant)
            case .closed: return .failure(Self.closed)
            case .queued:
                shared.continuations[ticket] = waiter
                return nil
            }
        }
    }

    private func cancel(_ ticket: State.Ticket) {
        let waiter = shared.withLock { shared in
            shared.state.cancel(ticket) ? shared.continuations.removeValue(forKey: ticket) : nil
        }
        waiter?.resume(returning: .failure(.cancelled))
    }

    private func giveBack(_ connection: Connection?) {
        let next: (Waiter, State.Grant)? = shared.withLock { shared in
            guard case .handedOver(let ticket, let grant) = shared.state.giveBack(connection),
                let waiter = shared.continuations.removeValue(forKey: ticket)
            else { return nil }
            return (waiter, grant)
        }
        if let (waiter, grant) = next { waiter.resume(returning: .success(grant)) }
    }

    private static let closed = PostgresError(.poolClosed, "the pool is closed")
}
