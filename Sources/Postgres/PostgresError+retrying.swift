extension PostgresError {
    /// Whether the same work may succeed later: the fault is of the moment, not of the statement.
    ///
    /// A lost connection leaves it open whether the statement took effect, so what is retried has to be
    /// idempotent. A statement timeout counts as a busy database.
    package var isRetriable: Bool {
        switch kind {
        case .connection: true
        case .server: sqlState.map(Self.isPassing) ?? false
        case .configuration, .encoding, .decoding, .poolClosed, .cancelled, .migration: false
        }
    }

    /// Whether an error is the database's state rather than the fault of what was asked of it.
    package static func isOutage(_ error: any Error) -> Bool {
        (error as? PostgresError)?.isRetriable ?? false
    }

    private static func isPassing(_ state: String) -> Bool {
        passingStates.contains(state) || passingClasses.contains(String(state.prefix(2)))
    }

    /// Connection exceptions; insufficient resources; system errors such as I/O.
    private static let passingClasses: Set<String> = ["08", "53", "58"]

    private static let passingStates: Set<String> = [
        "25006",  // read-only: we're still on the old primary of a failover
        "40001", "40P01",  // serialization failure, deadlock
        "55006", "55P03",  // object in use, lock not available
        "57014",  // statement timeout
        "57P01", "57P02", "57P03", "57P04", "57P05",  // shut down, crashed, starting, dropped, idle
    ]

    /// Whether the connection that this came from is of no more use although libpq thinks it is.
    var endsConnection: Bool {
        guard let sqlState else { return false }
        return sqlState == "25006" || sqlState.hasPrefix("57P")
    }

    /// Whether a primary message of this class may quote a value.
    static func messageMayHoldValues(_ state: String) -> Bool {
        ["22", "23", "44", "P0"].contains(String(state.prefix(2)))
    }
}
