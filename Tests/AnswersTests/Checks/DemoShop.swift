import Answers
import Events
import FoundationEssentials
import Language
import TestSupport

/// The demo shop's pages, some of its products and one order, as evidence.
struct DemoShop {
    static let voice = StoreVoice(
        name: "Northwether Outdoor", currency: "USD", locale: "en-US",
        supportEmail: "support@northwether.example", supportHours: "Mon-Fri 08:00-20:00 America/New_York")

    let passages: [Passage]
    private let stems: [Set<String>]

    init() throws {
        var root = URL(filePath: #filePath)
        for _ in 0..<4 { root.deleteLastPathComponent() }
        let folder = root.appending(path: "Sources/demo-store/pack/knowledge").path
        let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        passages = try names.filter { $0.hasSuffix(".md") }.flatMap { name in
            let data = try Data(contentsOf: URL(filePath: folder + "/" + name))
            return Self.passages(of: String(decoding: data, as: UTF8.self), document: name)
        }
        stems = passages.map { Set(Tokenizer.stems(in: $0.title + " " + ($0.section ?? "") + " " + $0.text)) }
    }

    /// The evidence that a search for `question` would find, more or less.
    func context(
        for question: String, products: [ProductMatch] = [], order: OrderLookup? = nil, most: Int = 8
    ) -> ContextAssembled {
        let asked = Set(Tokenizer.stems(in: question))
        let counts = asked.map { stem in (stem, stems.count { $0.contains(stem) }) }
        let weights = Dictionary(uniqueKeysWithValues: counts.map { ($0, 1 / Double(1 + $1)) })
        let ranked = passages.indices.sorted { left, right in
            let (first, second) = (score(left, weights), score(right, weights))
            return first == second ? left < right : first > second
        }
        return .sample(
            .sample(question), passages: ranked.prefix(most).map { passages[$0] }, order: order,
            products: products)
    }

    private func score(_ passage: Int, _ weights: [String: Double]) -> Double {
        weights.reduce(0) { $0 + (stems[passage].contains($1.key) ? $1.value : 0) }
    }

    private static func passages(of text: String, document: String) -> [Passage] {
        var passages: [Passage] = []
        var title = document
        var path: [String] = []
        func start() {
            passages.append(
                Passage(
                    chunkID: "\(document)#\(passages.count)", documentID: document, documentVersion: 1,
                    title: title, section: path.joined(separator: " > "), text: "", score: 1))
        }
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let level = line.prefix { $0 == "#" }.count
            if level == 1 {
                title = String(line.dropFirst(2))
                path = [title]
                start()
            } else if level > 1 {
                path = path.prefix(level - 1) + [String(line.dropFirst(level + 1))]
                start()
            } else if !passages.isEmpty {
                passages[passages.count - 1].text += line + "\n"
            }
        }
        return passages.filter { $0.text.contains(where: \.isLetter) }
    }

    static let products = [
        ProductMatch(
            productID: "mountainrunner-pro", title: "MountainRunner Pro",
            description:
                "The MountainRunner Pro is a fully waterproof trail running shoe for wet, rocky and muddy "
                + "paths. It is vegan, weighs 310 g per shoe, has a 6 mm drop and comes in regular and wide fit.",
            category: ["Footwear", "Running"], priceMin: 120, priceMax: 120, available: true,
            options: ["size": ["7", "8", "9"], "color": ["Black", "Granite Grey", "Moss Green"]], score: 1),
        ProductMatch(
            productID: "mountainrunner", title: "MountainRunner",
            description: "The MountainRunner is a light trail running shoe for dry paths.",
            category: ["Footwear", "Running"], priceMin: 105, priceMax: 105, available: true,
            options: ["color": ["Black", "Lake Blue"]], score: 0.9),
        ProductMatch(
            productID: "polar-cairn-parka", title: "Polar Cairn Parka",
            description: "A parka for arctic cold.",
            category: ["Clothing"], priceMin: 399, priceMax: 399, available: false,
            options: ["color": ["Black"]], score: 0.8),
        ProductMatch(
            productID: "lumenfox-400", title: "Lumenfox 400", description: "A headlamp with 400 lumens.",
            category: ["Equipment"], priceMin: 49, priceMax: 49, available: true, score: 0.7),
    ]

    static let order = OrderLookup(
        status: .found, orderID: "NW-10450",
        order: OrderSummary(
            orderID: "NW-10450", status: "in_transit", placedAt: "2026-11-18T09:12:07-05:00",
            items: [OrderItem(name: "Lantern Tent", quantity: 1, price: 329)],
            shipments: [
                OrderShipment(
                    carrier: "Harrier Post", trackingNumber: "HP13998698797", status: "in_transit",
                    eta: "2026-11-24",
                    events: [
                        OrderEvent(
                            at: Timestamp("2026-11-18T23:15:00Z"), place: "Portland, ME",
                            status: "Handed to Harrier Post"),
                        OrderEvent(
                            at: Timestamp("2026-11-20T08:28:00Z"), place: "Harrisburg, PA",
                            status: "Arrived at the sorting center"),
                    ])
            ], total: 329, currency: "USD"))
}
