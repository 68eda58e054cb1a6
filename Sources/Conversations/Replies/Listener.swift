/// One connection of a conversation, as replies see it.
struct Listener: Sendable {
    private let queue: OutboundQueue
    private var filter: ReplyFilter
    /// What came before the welcome; nil once that is out.
    private var waiting: [ServerFrame]? = []

    init(queue: OutboundQueue, filter: ReplyFilter) {
        self.queue = queue
        self.filter = filter
    }

    /// Shows a frame, unless this connection has it.
    ///
    /// - Returns: false for a duplicate.
    @discardableResult
    mutating func show(_ frame: ServerFrame) -> Bool {
        if waiting != nil {
            guard let count = waiting?.count, count < queue.limit else {
                queue.overflow()
                return true
            }
            waiting?.append(frame)
            return true
        }
        switch frame {
        case .delta(let delta):
            guard filter.admits(delta) else { return false }
        case .reply(let reply):
            guard filter.admits(reply) else { return false }
        case .welcome, .accepted, .status, .error:
            break
        }
        queue.offer(.frame(frame))
        return true
    }

    /// Sends the welcome, then what came meanwhile and is not in its history.
    mutating func start(_ welcome: WelcomeFrame, isHandedOff: Bool) {
        filter.markShown(welcome.history)
        queue.offer(.frame(.welcome(welcome)))
        let frames = waiting ?? []
        waiting = nil
        if isHandedOff { show(.status(.handedOff)) }
        for frame in frames where !(isHandedOff && frame == .status(.handedOff)) { show(frame) }
    }

    /// True when a reply to this message is out already.
    func hasAnswered(_ messageID: String) -> Bool { filter.hasAnswered(messageID) }
}
