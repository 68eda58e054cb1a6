internal import FoundationEssentials
internal import Knowledge

/// The orders of the pack, as they stand in the file.
struct OrderBook: Sendable {
    /// By normalised id; with everything that the file says, also what `StoreOrder` does not know.
    private var lines: [String: [UInt8]] = [:]
    private(set) var problems: [PackProblem] = []

    init() {}

    /// Reads JSON lines; a line that is no order is reported and left out.
    init(contents: [UInt8], file: String) {
        let decoder = JSONDecoder()
        let all = contents.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        for (index, line) in all.enumerated() where line.contains(where: { $0 > 0x20 }) {
            guard let order = try? decoder.decode(StoreOrder.self, from: Data(line)) else {
                report("not an order", file, index)
                continue
            }
            if lines.updateValue(Array(line), forKey: StoreOrder.normalized(order.orderID)) != nil {
                report("\(order.orderID) is there twice", file, index)
            }
        }
    }

    var count: Int { lines.count }

    /// The order's JSON.
    func order(_ id: String) -> [UInt8]? {
        lines[StoreOrder.normalized(id)]
    }

    private mutating func report(_ message: String, _ file: String, _ index: Int) {
        problems.append(PackProblem(file: file, line: index + 1, message: message))
    }
}
