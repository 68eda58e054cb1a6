internal import Events
internal import FoundationEssentials
internal import Postgres
internal import Profiles

/// The tables of profiles within one transaction.
struct PostgresRecords: ProfileRecords {
    let connection: Connection

    /// In one order for everybody, so that two transactions never wait for each other.
    func lock(_ names: [IdentityName]) async throws {
        let keys = names.map { "profile:\($0.kind.rawValue):\($0.value)" }.sorted()
        for key in keys {
            try await connection.execute("SELECT pg_advisory_xact_lock(hashtextextended(\(key), 0))")
        }
    }

    // MARK: - Profiles

    func profile(_ profileID: String) async throws -> Profile? {
        try await connection.query(
            "SELECT \(Self.profileColumns) FROM profiles p WHERE p.profile_id = \(profileID) FOR UPDATE"
        ).first.map(Self.profile)
    }

    func profile(named name: IdentityName) async throws -> Profile? {
        try await connection.query(
            """
            SELECT \(Self.profileColumns) FROM profiles p JOIN identities i USING (profile_id)
            WHERE i.kind = \(name.kind.rawValue) AND i.value = \(name.value) FOR UPDATE OF p
            """
        ).first.map(Self.profile)
    }

    func save(_ profile: Profile) async throws {
        try await connection.execute(
            """
            INSERT INTO profiles (profile_id, email_hash, traits, revision, first_seen_at, last_seen_at)
            VALUES (\(profile.profileID), \(profile.emailHash?.rawValue as String?), \(JSONColumn(profile.traits)),
                    \(profile.revision), \(profile.firstSeenAt.date), \(profile.lastSeenAt.date))
            ON CONFLICT (profile_id) DO UPDATE
            SET email_hash = excluded.email_hash, traits = excluded.traits, revision = excluded.revision,
                first_seen_at = excluded.first_seen_at, last_seen_at = excluded.last_seen_at
            """)
    }

    /// Names and signals go with it; a receipt stays, as proof of what was allowed and when.
    func delete(_ profileID: String) async throws {
        try await connection.execute(
            "UPDATE consent_receipts SET profile_id = NULL WHERE profile_id = \(profileID)")
        try await connection.execute("DELETE FROM profiles WHERE profile_id = \(profileID)")
    }

    func move(from profileID: String, to survivorID: String) async throws {
        for table in ["identities", "signals", "consent_receipts"] {
            try await connection.execute(
                "UPDATE \(identifier: table) SET profile_id = \(survivorID) WHERE profile_id = \(profileID)")
        }
    }

    func move(session sessionID: String, to profileID: String) async throws {
        for table in ["signals", "consent_receipts"] {
            try await connection.execute(
                "UPDATE \(identifier: table) SET profile_id = \(profileID) WHERE session_id = \(sessionID)")
        }
    }

    // MARK: - Names

    func names(of profileID: String) async throws -> [IdentityName] {
        try await connection.query("SELECT kind, value FROM identities WHERE profile_id = \(profileID)")
            .compactMap { row in
                guard let kind = IdentityName.Kind(rawValue: try row.get("kind")) else { return nil }
                return IdentityName(kind, try row.get("value"))
            }
    }

    func link(_ names: [IdentityName], to profileID: String) async throws {
        for name in names {
            try await connection.execute(
                """
                INSERT INTO identities (kind, value, profile_id)
                VALUES (\(name.kind.rawValue), \(name.value), \(profileID))
                ON CONFLICT (kind, value) DO UPDATE SET profile_id = excluded.profile_id
                """)
        }
    }

    func unlink(_ name: IdentityName) async throws {
        try await connection.execute(
            "DELETE FROM identities WHERE kind = \(name.kind.rawValue) AND value = \(name.value)")
    }

    private static let profileColumns: Query =
        "p.profile_id, p.email_hash, p.traits, p.revision, p.first_seen_at, p.last_seen_at"

    private static func profile(_ row: Row) throws -> Profile {
        Profile(
            profileID: try row.get("profile_id"),
            emailHash: try row.get("email_hash", as: String?.self).map { EmailHash(rawValue: $0) },
            traits: try row.get("traits", as: JSONColumn<[String: [String]]>.self).value,
            revision: try row.get("revision"),
            firstSeenAt: Timestamp(try row.get("first_seen_at", as: Date.self)),
            lastSeenAt: Timestamp(try row.get("last_seen_at", as: Date.self)))
    }
}
