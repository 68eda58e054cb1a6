/// Which statements a session has prepared.
///
/// When it is full, further statements go unprepared: a program has a fixed set of them, and whoever builds SQL
/// endlessly must not fill the server's memory.
struct StatementCache {
    enum Entry: Equatable {
        case prepared(name: String)
        case new(name: String)
        case full
    }

    private var names: [String: String] = [:]
    private var counter = 0
    private let capacity: Int

    init(capacity: Int = 256) {
        self.capacity = capacity
    }

    mutating func entry(for sql: String) -> Entry {
        if let name = names[sql] { return .prepared(name: name) }
        guard names.count < capacity else { return .full }
        counter += 1
        return .new(name: "cie_\(counter)")
    }

    mutating func remember(_ sql: String, as name: String) {
        names[sql] = name
    }

    mutating func forget(_ sql: String) {
        names[sql] = nil
    }
}
