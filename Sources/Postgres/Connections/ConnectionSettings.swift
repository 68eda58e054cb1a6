internal import CLibpq

/// How to reach the server and what to ask of a session there.
struct ConnectionSettings: Sendable {
    private let url: String
    private let defaults: [(name: String, value: String)]
    private let overrides: [(name: String, value: String)]

    init(
        url: String, applicationName: String, statementTimeout: Duration,
        parameters: [(name: String, value: String)] = []
    ) throws(PostgresError) {
        self.url = url
        defaults = [
            ("application_name", applicationName),
            ("connect_timeout", "5"),
            ("keepalives_idle", "30"),
            ("keepalives_interval", "10"),
            ("keepalives_count", "3"),
            ("tcp_user_timeout", "30000"),
        ]
        // A session that can't be reached any more must not hold its locks for ever.
        let options = [
            "-c statement_timeout=\(statementTimeout.wholeMilliseconds)",
            "-c idle_in_transaction_session_timeout=60000",
            "-c TimeZone=UTC", "-c DateStyle=ISO", "-c extra_float_digits=1",
        ]
        let set = parameters.map { "-c \($0.name)=\($0.value)" }
        overrides = [
            ("client_encoding", "UTF8"),
            ("options", (options + set + [try Self.options(of: url)]).joined(separator: " ")),
        ]
    }

    /// Connects; blocks.
    func connect() -> OpaquePointer? {
        // libpq: what stands before `dbname` is overridden by the URL, what stands behind it overrides the URL.
        let pairs = defaults + [("dbname", url)] + overrides
        return Self.withCStrings(pairs.map(\.name)) { names in
            Self.withCStrings(pairs.map(\.value)) { values in PQconnectdbParams(names, values, 1) }
        }
    }

    /// The `options` that the URL itself carries; throws when it can't be read.
    private static func options(of url: String) throws(PostgresError) -> String {
        var message: UnsafeMutablePointer<CChar>?
        guard let parsed = PQconninfoParse(url, &message) else {
            // The message may quote the URL and with it a password.
            PQfreemem(message)
            throw PostgresError(.configuration, "the database URL can't be read")
        }
        defer { PQconninfoFree(parsed) }
        var option = parsed
        while let keyword = option.pointee.keyword {
            if String(cString: keyword) == "options" {
                return option.pointee.val.map { String(cString: $0) } ?? ""
            }
            option += 1
        }
        return ""
    }

    private static func withCStrings<Result>(
        _ strings: [String], _ body: (UnsafePointer<UnsafePointer<CChar>?>?) -> Result
    ) -> Result {
        var bytes: [CChar] = []
        var offsets: [Int] = []
        for string in strings {
            offsets.append(bytes.count)
            bytes.append(contentsOf: string.utf8CString)
        }
        return bytes.withUnsafeBufferPointer { bytes in
            let pointers = offsets.map { bytes.baseAddress?.advanced(by: $0) } + [nil]
            return pointers.withUnsafeBufferPointer { body($0.baseAddress) }
        }
    }
}
