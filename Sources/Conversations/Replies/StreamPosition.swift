/// How far a client has followed an event stream; travels as the id of each event.
///
/// Written as `12`, `12/REPLY` or `12/REPLY/3`: the count of events, the last reply, and the last piece of it
/// when it was not complete.
package struct StreamPosition: Hashable, Sendable, CustomStringConvertible {
    package private(set) var count = 0
    package private(set) var replyID: String?
    package private(set) var seq: Int?

    package init() {}

    /// Reads a `Last-Event-ID`; nil when it is none of ours.
    package init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard (1...3).contains(parts.count), let count = Int(parts[0]), (0..<Int.max).contains(count) else {
            return nil
        }
        self.count = count
        replyID = parts.count > 1 ? parts[1] : nil
        guard parts.count > 2 else { return }
        guard let seq = Int(parts[2]), (0..<Int.max).contains(seq) else { return nil }
        self.seq = seq
    }

    package var description: String {
        ["\(count)", replyID, seq.map { "\($0)" }].compactMap { $0 }.joined(separator: "/")
    }

    /// The position after `frame`.
    package mutating func advance(past frame: ServerFrame) {
        count = count < Int.max - 1 ? count + 1 : 0
        switch frame {
        case .delta(let delta): (replyID, seq) = (delta.replyID, delta.seq)
        case .reply(let reply): (replyID, seq) = (reply.replyID, nil)
        case .welcome, .accepted, .status, .error: break
        }
    }
}
