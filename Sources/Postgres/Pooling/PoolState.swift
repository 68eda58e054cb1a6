/// Who may use a connection, in the order they asked.
///
/// At most `size` grants are out at once; a returned one goes straight to the longest waiter, so that nobody
/// overtakes. Does nothing by itself: it says what is to be done.
struct PoolState<Member> {
    typealias Ticket = UInt64

    enum Grant {
        /// A connection from the shelf.
        case member(Member)
        /// The right to open one.
        case opening
    }

    enum Answer {
        case granted(Grant)
        case queued
        case closed
    }

    enum Returned {
        case handedOver(Ticket, Grant)
        /// Nobody waits.
        case kept
        /// The pool has been closed in the meantime.
        case surplus(Member?)
    }

    private let size: Int
    private var outside = 0
    private var shelf: [Member] = []
    private var waiters: [Ticket] = []
    private var nextTicket: Ticket = 0
    private(set) var isClosed = false

    init(size: Int) {
        self.size = max(1, size)
    }

    var waiterCount: Int { waiters.count }

    mutating func ticket() -> Ticket {
        nextTicket += 1
        return nextTicket
    }

    mutating func request(_ ticket: Ticket) -> Answer {
        guard !isClosed else { return .closed }
        guard outside < size else {
            waiters.append(ticket)
            return .queued
        }
        outside += 1
        return .granted(takeFromShelf())
    }

    /// False when the waiter has been served already.
    mutating func cancel(_ ticket: Ticket) -> Bool {
        guard let index = waiters.firstIndex(of: ticket) else { return false }
        waiters.remove(at: index)
        return true
    }

    /// Takes a grant back; nil when its connection is of no more use.
    mutating func giveBack(_ member: Member?) -> Returned {
        if isClosed {
            outside -= 1
            return .surplus(member)
        }
        if let member { shelf.append(member) }
        guard !waiters.isEmpty else {
            outside -= 1
            return .kept
        }
        return .handedOver(waiters.removeFirst(), takeFromShelf())
    }

    mutating func close() -> (waiters: [Ticket], members: [Member]) {
        isClosed = true
        defer {
            waiters = []
            shelf = []
        }
        return (waiters, shelf)
    }

    private mutating func takeFromShelf() -> Grant {
        shelf.popLast().map(Grant.member) ?? .opening
    }
}
