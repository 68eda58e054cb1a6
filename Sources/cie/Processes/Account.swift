import SystemPackage

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A user of the system.
struct Account: Hashable, Sendable {
    let name: String
    let userID: UInt32
    let groupID: UInt32

    /// The program that changes the user; Debian has it always.
    static let setpriv = "/usr/bin/setpriv"

    /// A user by name; nil when there is none.
    init?(named name: String) {
        guard let entry = getpwnam(name) else { return nil }
        self.name = name
        userID = entry.pointee.pw_uid
        groupID = entry.pointee.pw_gid
    }

    /// The user that stands in for root where a program refuses to be root; nil when we aren't root.
    static func unprivileged() throws(CommandFailure) -> Account? {
        guard geteuid() == 0 else { return nil }
        guard access(setpriv, X_OK) == 0 else {
            throw CommandFailure.configuration(
                "PostgreSQL refuses to run as root, and \(setpriv) is missing (Debian: util-linux); "
                    + "run `cie up` as another user or set DATABASE_URL")
        }
        for name in ["postgres", "nobody"] {
            if let account = Account(named: name), account.userID != 0 { return account }
        }
        throw CommandFailure.configuration(
            "PostgreSQL refuses to run as root, and there is neither a user postgres nor nobody; "
                + "run `cie up` as another user or set DATABASE_URL")
    }

    /// The first directory on the way to a path that this user may not enter; nil when it may enter all.
    func barrier(to path: String) -> String? {
        var directory = ""
        for part in path.split(separator: "/").dropLast() {
            directory += "/" + part
            guard let status = try? Stat(FilePath(directory)) else { return nil }
            let entry: FilePermissions =
                status.userID.rawValue == userID
                ? .ownerExecute : status.groupID.rawValue == groupID ? .groupExecute : .otherExecute
            if !status.permissions.contains(entry) { return directory }
        }
        return nil
    }
}
