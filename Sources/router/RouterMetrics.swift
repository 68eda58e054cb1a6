internal import Events
internal import Metrics

/// What the router tells of its decisions.
enum RouterMetrics {
    /// Counts a new turn by where it goes and what the safety models made of it; an escalation also by its rule.
    static func count(_ settled: PostgresSessions.Settled) {
        guard case .turn(let turn) = settled.output, !settled.isRepetition else { return }
        Counter(
            label: "cie_router_turns_total",
            dimensions: [
                ("route", turn.route.rawValue), ("safety", turn.safety.rawValue), ("language", turn.language),
            ]
        ).increment()
        if let escalation = turn.escalation {
            Counter(label: "cie_router_escalations_total", dimensions: [("rule", escalation.rule)])
                .increment()
        }
    }
}
