internal import Events
internal import Pipelines
internal import Profiles

/// What is done with each event.
struct ProfileStage: Sendable {
    let updates: ProfileUpdates

    func handle(_ delivery: Delivery) async throws -> Disposition {
        var event = delivery.attributes
        event.traceparent = delivery.trace.traceparent
        do {
            switch event.type {
            case IntentObserved.eventType:
                let observed = try delivery.decode(IntentObserved.self)
                guard ProfileUpdates.isPermitted(observed) else {
                    throw DataFault(
                        "consent-missing", "the signal does not carry profiling_marketing and a receipt")
                }
                return disposition(
                    try await updates.apply(observed, of: event) { try await publish($0, $1, delivery) })
            case IntentRetracted.eventType:
                let retracted = try delivery.decode(IntentRetracted.self)
                return disposition(
                    try await updates.retract(retracted, of: event) { try await publish($0, $1, delivery) })
            case OrderCompleted.eventType:
                _ = try delivery.decode(OrderCompleted.self)
                return .skipped("order")
            default: throw EventError(.unknownType, event.type)
            }
        } catch let fault as CDPFault {
            throw fault.kind == .rejected
                ? DataFault("cdp-rejected", fault.message) : EnvironmentFault("cdp", fault.description)
        }
    }

    private func disposition(_ outcome: ProfileOutcome) -> Disposition {
        switch outcome {
        case .applied: .processed
        case .duplicate: .duplicate
        case .withdrawn: .skipped("consent-withdrawn")
        }
    }

    private func publish(_ change: ProfileChange, _ id: String, _ delivery: Delivery) async throws {
        switch change {
        case .changed(let changed): try await delivery.publish(changed, id: id)
        case .erased(let erased): try await delivery.publish(erased, id: id)
        }
    }
}
