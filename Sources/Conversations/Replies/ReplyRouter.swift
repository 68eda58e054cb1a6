package import Events
internal import Synchronization

/// Brings replies to the connections of their session.
///
/// Holds only sessions that are connected here; a reply for any other one is dropped, since whoever connects
/// later finds it in the history.
package final class ReplyRouter: Sendable {
    private struct Room {
        var listeners: [UInt64: Listener] = [:]
        /// Nil until someone knows.
        var isHandedOff: Bool?
    }

    private struct State {
        var rooms: [String: Room] = [:]
        var nextID: UInt64 = 0
    }

    private let state = Mutex(State())
    private let metrics = ChatMetrics()

    package init() {}

    /// How many sessions have a connection here.
    package var sessionCount: Int { state.withLock(\.rooms.count) }

    /// Registers a connection; what comes from now on is kept until `start`.
    package func attach(
        to session: SessionID, queue: OutboundQueue, continuing position: StreamPosition? = nil
    ) -> Attachment {
        state.withLock { state in
            state.nextID += 1
            let listener = Listener(queue: queue, filter: ReplyFilter(continuing: position))
            state.rooms[session.rawValue, default: Room()].listeners[state.nextID] = listener
            return Attachment(session: session, id: state.nextID)
        }
    }

    /// Shows the welcome, and everything that came since `attach` and is not in its history.
    ///
    /// - Parameter isHandedOff: What the database says; an event that came since knows better.
    package func start(_ attachment: Attachment, welcome: WelcomeFrame, isHandedOff: Bool) {
        state.withLock { state in
            let key = attachment.session.rawValue
            let known = state.rooms[key]?.isHandedOff ?? isHandedOff
            state.rooms[key]?.isHandedOff = known
            state.rooms[key]?.listeners[attachment.id]?.start(welcome, isHandedOff: known)
        }
    }

    /// Forgets a connection.
    package func detach(_ attachment: Attachment) {
        state.withLock { state in
            let key = attachment.session.rawValue
            state.rooms[key]?.listeners[attachment.id] = nil
            if state.rooms[key]?.listeners.isEmpty == true { state.rooms[key] = nil }
        }
    }

    /// Tells the session's connections what an accepted message waits for.
    package func announce(_ messageID: String, in session: SessionID) {
        state.withLock { state in
            guard var room = state.rooms.removeValue(forKey: session.rawValue) else { return }
            let status: ConversationStatus = room.isHandedOff == true ? .handedOff : .typing
            for id in Array(room.listeners.keys)
            where status == .handedOff || room.listeners[id]?.hasAnswered(messageID) == false {
                room.listeners[id]?.show(.status(status))
            }
            state.rooms[session.rawValue] = room
        }
    }

    /// Takes a record of `chat.replies`.
    ///
    /// - Throws: `EventError` when it is for a session of ours and can't be read.
    @discardableResult
    package func receive(
        key: [UInt8]?, value: [UInt8], headers: [EventHeader]
    ) throws(EventError) -> ReplyReceipt {
        // Most records are for other gateways: the key tells without reading JSON.
        if let key, !hasConnections(String(decoding: key, as: UTF8.self)) { return .elsewhere }
        guard let event = try ReplyEvent(value: value, headers: headers) else { return .notShown }
        let receipt = deliver(event)
        metrics.received(receipt)
        return receipt
    }

    /// Shows an event to the connections of its session.
    @discardableResult
    package func deliver(_ event: ReplyEvent) -> ReplyReceipt {
        state.withLock { state in
            guard var room = state.rooms.removeValue(forKey: event.sessionID) else { return .elsewhere }
            defer { state.rooms[event.sessionID] = room }
            guard let frame = Self.frame(of: event, in: &room) else { return .notShown }
            var shown = 0
            for id in Array(room.listeners.keys) where room.listeners[id]?.show(frame) == true {
                shown += 1
            }
            return shown > 0 ? .shown(connections: shown) : .duplicate
        }
    }

    private func hasConnections(_ session: String) -> Bool {
        state.withLock { $0.rooms[session] != nil }
    }

    private static func frame(of event: ReplyEvent, in room: inout Room) -> ServerFrame? {
        switch event {
        case .delta(let delta):
            return .delta(DeltaFrame(delta))
        case .completed(let reply):
            return .reply(ReplyFrame(reply))
        case .handoffOpened:
            defer { room.isHandedOff = true }
            return room.isHandedOff == true ? nil : .status(.handedOff)
        case .handoffClosed:
            room.isHandedOff = false
            return nil
        }
    }
}
