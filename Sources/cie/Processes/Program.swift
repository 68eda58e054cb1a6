import Subprocess
import SystemPackage

/// A program to be run as a child, with everything it is given.
struct Program: Sendable {
    let name: String
    let executable: String
    var arguments: [String] = []
    var environment: [String: String] = [:]
    /// Another user to run as.
    var account: Account?

    var configuration: Configuration {
        var options = PlatformOptions()
        // Ctrl-C is for the supervisor alone, which stops its children in order.
        options.createSession = true
        let variables = environment.map { (Environment.Key(stringLiteral: $0.key), $0.value) }
        let command = command
        return Configuration(
            executable: .path(FilePath(command.executable)), arguments: Arguments(command.arguments),
            environment: .custom(Dictionary(variables) { $1 }),
            // A user that we stand in for may not enter the directory we were started in.
            workingDirectory: account == nil ? nil : "/", platformOptions: options)
    }

    /// What is executed: for another user, `setpriv` first.
    ///
    /// The user isn't changed between fork and exec, because glibc's `setgroups` and `setuid` take locks
    /// there that another thread of ours may have held at the fork: the child then hangs for ever.
    var command: (executable: String, arguments: [String]) {
        guard let account else { return (executable, arguments) }
        let change = ["--reuid=\(account.userID)", "--regid=\(account.groupID)", "--clear-groups"]
        return (Account.setpriv, change + ["--", executable] + arguments)
    }
}
