import Synchronization

/// Shows a running stack: one screen on a terminal, plain lines elsewhere.
final class StackDisplay: Sendable {
    private struct State {
        var notes: [String] = []
        var height = 0
    }

    private let isInteractive: Bool
    private let state = Mutex(State())

    init(isInteractive: Bool) {
        self.isInteractive = isInteractive
    }

    /// Something happened.
    func note(_ line: String) {
        guard isInteractive else { return Terminal.print(line) }
        state.withLock { state in
            // Lines scroll by above the screen, which is drawn anew below them.
            Terminal.print(Self.erase(state.height) + line)
            state.height = 0
        }
    }

    /// Draws the screen over the one before.
    func show(_ report: StackReport, footer: String) {
        guard isInteractive else { return }
        let lines = [""] + StackScreen.lines(report) + ["", footer]
        state.withLock { state in
            Terminal.print(Self.erase(state.height) + lines.joined(separator: "\n"))
            state.height = lines.count
        }
    }

    /// Moves up so many lines and clears what is below.
    private static func erase(_ height: Int) -> String {
        height == 0 ? "" : "\u{1B}[\(height)A\r\u{1B}[J"
    }
}
