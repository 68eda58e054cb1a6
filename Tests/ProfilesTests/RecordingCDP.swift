import Events
import FoundationEssentials
import Profiles
import Synchronization

/// A CDP that answers as told and remembers what it was sent.
final class RecordingCDP: Sendable {
    struct Request: Sendable {
        let body: [UInt8]
        let traceparent: String?

        var text: String { String(decoding: body, as: UTF8.self) }
    }

    private struct State {
        var requests: [Request] = []
        var statuses: [Int]
        var refuses: String?
    }

    private let state: Mutex<State>

    /// Answers with these, then with 200.
    init(_ statuses: [Int] = []) {
        state = Mutex(State(statuses: statuses))
    }

    /// Answers 400 to every batch in which this text stands.
    init(refusing text: String) {
        state = Mutex(State(statuses: [], refuses: text))
    }

    var requests: [Request] { state.withLock { $0.requests } }

    var delivery: CDPDelivery {
        CDPDelivery(now: { Observations.now }) { body, traceparent in
            self.state.withLock { state in
                let request = Request(body: body, traceparent: traceparent)
                state.requests.append(request)
                if let text = state.refuses, request.text.contains(text) { return 400 }
                return state.statuses.isEmpty ? 200 : state.statuses.removeFirst()
            }
        }
    }
}
