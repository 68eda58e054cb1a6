internal import Events

/// Decides what one connection still has to be shown: every reply once, its pieces in order without gaps.
///
/// Replies come at least once, and a new connection has seen some of them in its history.
package struct ReplyFilter: Sendable {
    /// Replies that come into being at the same time; a session has one, and an agent's beside it.
    private static let openLimit = 8

    private var completed = RecentSet<String>(limit: 256)
    private var answered = RecentSet<String>(limit: 256)
    private var open: [(replyID: String, next: Int)] = []

    package init() {}

    /// Goes on where a stream broke off.
    package init(continuing position: StreamPosition?) {
        guard let replyID = position?.replyID else { return }
        if let seq = position?.seq {
            open = [(replyID, seq + 1)]
        } else {
            completed.insert(replyID)
        }
    }

    /// Counts what the history shows as shown.
    package mutating func markShown(_ history: [HistoryItem]) {
        for item in history {
            guard let replyID = item.replyID else { continue }
            completed.insert(replyID)
            for messageID in item.inReplyTo ?? [] { answered.insert(messageID) }
        }
    }

    /// True for the next piece of a reply; a reply whose beginning was missed is shown whole in the end.
    package mutating func admits(_ delta: DeltaFrame) -> Bool {
        guard !completed.contains(delta.replyID) else { return false }
        guard let index = open.firstIndex(where: { $0.replyID == delta.replyID }) else {
            guard delta.seq == 0 else { return false }
            if open.count >= Self.openLimit { open.removeFirst() }
            open.append((delta.replyID, 1))
            return true
        }
        guard open[index].next == delta.seq else { return false }
        open[index].next += 1
        return true
    }

    /// True for a reply that was not shown yet.
    package mutating func admits(_ reply: ReplyFrame) -> Bool {
        guard completed.insert(reply.replyID) else { return false }
        open.removeAll { $0.replyID == reply.replyID }
        for messageID in reply.inReplyTo { answered.insert(messageID) }
        return true
    }

    /// The reply to this message was shown.
    package func hasAnswered(_ messageID: String) -> Bool { answered.contains(messageID) }
}
