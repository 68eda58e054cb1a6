import Synchronization

/// Shows how far an ingestion is: a bar on a terminal, a line for each stage elsewhere.
final class IngestDisplay: Sendable {
    private struct State {
        var stage: IngestionStage?
        var shown = 0
        var hasBar = false
    }

    private let isInteractive: Bool
    private let write: @Sendable (String) -> Void
    private let state = Mutex(State())

    private static let width = 30

    init(isInteractive: Bool, write: @escaping @Sendable (String) -> Void) {
        self.isInteractive = isInteractive
        self.write = write
    }

    /// Takes what the ingestion tells.
    func show(_ stage: IngestionStage, _ done: Int, _ total: Int) {
        guard total > 0 else { return }
        state.withLock { state in
            if isInteractive {
                let share = done * Self.width / total
                // Drawing costs more than most files.
                guard state.stage != stage || share != state.shown || done == total else { return }
                write(Self.bar(stage, done, total))
                (state.stage, state.shown, state.hasBar) = (stage, share, true)
            } else if state.stage != stage || done < state.shown {
                write("\(stage.rawValue) \(total) \(stage.noun)\n")
                (state.stage, state.shown) = (stage, done)
            }
        }
    }

    /// Takes the bar away, for what is to be said next.
    func clear() {
        state.withLock { state in
            if state.hasBar { write("\r\u{1B}[K") }
            state = State()
        }
    }

    static func bar(_ stage: IngestionStage, _ done: Int, _ total: Int) -> String {
        let filled = min(done, total) * width / total
        let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: width - filled)
        let name = stage.rawValue + String(repeating: " ", count: 10 - stage.rawValue.count)
        return "\r\u{1B}[K\(name)\(bar) \(done)/\(total) \(stage.noun)"
    }
}
