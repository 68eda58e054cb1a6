internal import Events
internal import HTTP
internal import Logging
internal import Pipelines
internal import Postgres
internal import Profiles

/// Lays intent signals into profiles and delivers them: `intent.signals` in, `profile.changes` and the CDP out.
@main
enum CDPWriterDaemon {
    /// The schema version with profiles.
    private static let schemaVersion = 3

    static func main() async {
        await Daemon.run("cdp-writer") { daemon in
            let pool = try Pool(
                url: daemon.required("DATABASE_URL"), size: daemon.integer("DATABASE_POOL_SIZE", default: 8),
                applicationName: "cie-cdp-writer")
            let client = try Client()
            let cdp = CDPEndpoint(
                client: client, baseURL: daemon.environment["CDP_BASE_URL"],
                writeKey: daemon.environment["CDP_WRITE_KEY"] ?? "")
            if cdp == nil { daemon.logger.notice("CDP_BASE_URL is not set: profiles only") }
            let stage = ProfileStage(
                updates: ProfileUpdates(store: PostgresProfiles(pool: pool), cdp: cdp?.delivery))
            daemon.prepare("schema") { try await Migrations.waitForVersion(schemaVersion, in: pool) }
            daemon.readiness("postgres") { await pool.problem() }
            daemon.onShutdown {
                await client.close()
                await pool.close()
            }
            daemon.stage(
                Stage(
                    name: "cdp-writer", inputs: [.intentSignals, .commerceOrders],
                    isEnvironmental: PostgresError.isOutage,
                    handle: { try await stage.handle($0) }))
        }
    }
}
