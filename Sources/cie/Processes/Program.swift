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
        if let account {
            options.userID = account.userID
            options.groupID = account.groupID
            options.supplementaryGroups = []
        }
        let variables = environment.map { (Environment.Key(stringLiteral: $0.key), $0.value) }
        return Configuration(
            executable: .path(FilePath(executable)), arguments: Arguments(arguments),
            environment: .custom(Dictionary(variables) { $1 }),
            // A user that we stand in for may not enter the directory we were started in.
            workingDirectory: account == nil ? nil : "/", platformOptions: options)
    }
}
