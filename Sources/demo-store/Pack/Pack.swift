internal import FoundationEssentials
internal import Knowledge

/// A store pack, read for showing: what is broken in it is reported, the rest is used.
struct Pack: Sendable {
    let shop: Shop
    let orders: OrderBook
    let problems: [PackProblem]

    init(directory: String) throws {
        let pack = try StorePack(directory: directory, parts: [.catalogue, .documents])
        let file = "orders.jsonl"
        let contents = FileManager.default.contents(atPath: "\(directory)/\(file)") ?? Data()
        orders = OrderBook(contents: Array(contents), file: file)
        shop = Shop(pack: pack)
        problems = pack.problems + orders.problems
    }
}
