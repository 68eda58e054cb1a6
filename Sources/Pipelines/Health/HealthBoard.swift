internal import Synchronization

/// What the probes answer from: how a daemon is doing, as its parts say.
package final class HealthBoard: Sendable {
    /// A check of one dependency: nil when it is ready, or why it is not.
    package typealias Check = @Sendable () async -> String?

    private struct State {
        var checks: [(name: String, check: Check)] = []
        var problems: [String: String] = [:]
        var liveness: [(name: String, check: @Sendable () -> String?)] = []
        var stopping = false
    }

    private let state = Mutex(State())

    package init() {}

    /// Adds something that must work before the daemon is ready.
    package func addReadiness(_ name: String, _ check: @escaping Check) {
        state.withLock { $0.checks.append((name, check)) }
    }

    /// Adds something that shows that the process makes progress; a restart should mend what it finds.
    package func addLiveness(_ name: String, _ check: @escaping @Sendable () -> String?) {
        state.withLock { $0.liveness.append((name, check)) }
    }

    /// Notes a problem, or that it is over.
    package func note(_ name: String, problem: String?) {
        state.withLock { $0.problems[name] = problem }
    }

    /// From now on the daemon is not ready: it is leaving.
    package func stop() {
        state.withLock { $0.stopping = true }
    }

    /// Why the daemon is not ready, by name; empty when it is.
    package func readiness() async -> [String: String] {
        let (checks, problems, stopping) = state.withLock { ($0.checks, $0.problems, $0.stopping) }
        var found = problems
        if stopping { found["shutdown"] = "stopping" }
        await withTaskGroup(of: (String, String?).self) { group in
            for (name, check) in checks {
                group.addTask { (name, await check()) }
            }
            for await (name, problem) in group {
                if let problem { found[name] = problem }
            }
        }
        return found
    }

    /// Why the process should be restarted, by name; empty when it is well.
    package func liveness() -> [String: String] {
        let checks = state.withLock { $0.liveness }
        var found: [String: String] = [:]
        for (name, check) in checks {
            if let problem = check() { found[name] = problem }
        }
        return found
    }
}
