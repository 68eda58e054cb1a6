extension Duration {
    /// Short and readable: `100 ms`, `2 s`, `5 min`.
    var formatted: String {
        let milliseconds = Int(self / .milliseconds(1))
        return switch milliseconds {
        case ..<1_000: "\(milliseconds) ms"
        case ..<120_000: "\(milliseconds / 1_000) s"
        case ..<7_200_000: "\(milliseconds / 60_000) min"
        default: "\(milliseconds / 3_600_000) h"
        }
    }
}
