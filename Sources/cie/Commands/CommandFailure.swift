import ArgumentParser

/// Why a command did not do what it was asked, and the exit code that goes with it.
struct CommandFailure: Error, Hashable, CustomStringConvertible {
    enum Kind: Int32 {
        case failed = 1
        case configuration = 78
    }

    let kind: Kind
    let message: String

    init(_ message: String, kind: Kind = .failed) {
        self.kind = kind
        self.message = message
    }

    static func configuration(_ message: String) -> CommandFailure {
        CommandFailure(message, kind: .configuration)
    }

    var exitCode: ExitCode { ExitCode(kind.rawValue) }
    var description: String { message }
}
