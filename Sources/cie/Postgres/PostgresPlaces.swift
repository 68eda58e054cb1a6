import FoundationEssentials
import SystemPackage

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Where the cluster and the programs lie for the user that runs them.
///
/// Root's server runs as another user, who may not enter every directory that root may. What lies behind such a
/// directory gets a place under `/var/tmp` instead.
struct PostgresPlaces: Sendable {
    let account: Account?
    let installation: PostgresInstallation
    /// The directory of the cluster; belongs to the server's user.
    let directory: String
    /// What was moved and why, for the operator.
    let notes: [String]

    init(
        _ installation: PostgresInstallation, in data: DataDirectory
    ) throws(CommandFailure) {
        account = try Account.unprivileged()
        guard let account else {
            try Self.make(data.postgres, for: nil)
            (self.installation, directory, notes) = (installation, data.postgres, [])
            return
        }
        var notes: [String] = []
        if let barrier = account.barrier(to: data.postgres) {
            directory = try Self.substitute(for: data.postgres, account: account)
            notes.append("the database lies in \(directory): \(account.name) may not enter \(barrier)")
        } else {
            directory = data.postgres
            try Self.make(directory, for: account)
        }
        if let barrier = account.barrier(to: installation.program("postgres")) {
            self.installation = try Self.copy(installation)
            notes.append(
                "PostgreSQL runs from \(self.installation.home): \(account.name) may not enter \(barrier)")
        } else {
            self.installation = installation
        }
        self.notes = notes
    }

    /// A directory elsewhere, remembered as a symbolic link in the place where it would have been.
    private static func substitute(
        for path: String, account: Account
    ) throws(CommandFailure) -> String {
        let files = FileManager.default
        if let known = try? files.destinationOfSymbolicLink(atPath: path), files.fileExists(atPath: known) {
            return known
        }
        let place = "/var/tmp/cie-postgres-\(UInt64.random(in: .min ... .max))"
        try make(place, for: account)
        do {
            try? files.removeItem(atPath: path)
            try files.createSymbolicLink(atPath: path, withDestinationPath: place)
        } catch {
            throw CommandFailure("\(path) can't be made: \(error)")
        }
        return place
    }

    /// Copies the programs to where everyone may read them, once.
    private static func copy(_ installation: PostgresInstallation) throws(CommandFailure)
        -> PostgresInstallation
    {
        let files = FileManager.default
        guard let program = try? Stat(FilePath(installation.program("postgres"))) else { return installation }
        let place = "/var/tmp/cie-postgres-programs-\(program.size)-\(geteuid())"
        let copy = PostgresInstallation(home: place + "/package/pginstall")
        if files.isExecutableFile(atPath: copy.program("postgres")) {
            // Anyone may write in /var/tmp: programs that somebody else put there are not run.
            guard let owner = try? Stat(FilePath(place), followTargetSymlink: false),
                owner.userID.rawValue == geteuid()
            else {
                throw CommandFailure.configuration("\(place) belongs to another user; remove it")
            }
            return copy
        }
        let parts = installation.home.split(separator: "/").dropLast()
        let package = "/" + parts.joined(separator: "/")
        let draft = "\(place).\(getpid())"
        do {
            try? files.removeItem(atPath: draft)
            try files.createDirectory(atPath: draft + "/package", withIntermediateDirectories: true)
            try files.copyItem(atPath: installation.home, toPath: draft + "/package/pginstall")
            // The programs look for their libraries beside the package they came in.
            let libraries = package + ".libs"
            if files.fileExists(atPath: libraries), let name = libraries.split(separator: "/").last {
                try files.copyItem(atPath: libraries, toPath: "\(draft)/\(name)")
            }
            try? files.removeItem(atPath: place)
            try files.moveItem(atPath: draft, toPath: place)
        } catch {
            throw CommandFailure("PostgreSQL can't be copied to \(place): \(error)")
        }
        return copy
    }

    private static func make(_ path: String, for account: Account?) throws(CommandFailure) {
        do {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        } catch {
            throw CommandFailure.configuration("\(path) can't be made: \(error)")
        }
        if let account, chown(path, account.userID, account.groupID) != 0 {
            throw CommandFailure.configuration("\(path) can't be given to \(account.name)")
        }
        guard chmod(path, 0o700) == 0 else {
            throw CommandFailure.configuration("\(path) belongs to another user")
        }
    }
}
