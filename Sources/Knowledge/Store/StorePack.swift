import FoundationEssentials

/// What a shop brings: settings, knowledge, catalogue, orders, intents.
///
/// A malformed part is left out and named in `problems`; the rest is loaded.
package struct StorePack: Sendable {
    /// Parts to load; a daemon doesn't need a whole catalogue in memory.
    package struct Parts: OptionSet, Sendable {
        package let rawValue: Int

        package init(rawValue: Int) {
            self.rawValue = rawValue
        }

        package static let catalogue = Parts(rawValue: 1)
        package static let orders = Parts(rawValue: 2)
        package static let documents = Parts(rawValue: 4)
        package static let all: Parts = [.catalogue, .orders, .documents]
    }

    package let directory: String
    package let settings: StoreSettings
    package let products: [CatalogueProduct]
    package let orders: [StoreOrder]
    /// The files of `knowledge`, in the order of their paths.
    package let documents: [KnowledgeFile]
    /// The path of `intents.yaml`, when there is one.
    package let intentsPath: String?
    package let problems: [PackProblem]

    /// Loads a pack; settings always, the rest as asked.
    package init(directory: String, parts: Parts = .all) throws(StorePackError) {
        guard DirectoryListing.isDirectory(directory) else {
            throw StorePackError(description: "no store pack at \(directory)")
        }
        self.directory = directory
        var problems: [PackProblem] = []
        settings = Self.settings(in: directory, &problems)
        var products: [CatalogueProduct] = []
        if parts.contains(.catalogue), DirectoryListing.isThere(directory + "/" + Self.lineCatalogue) {
            let catalogue = CatalogueFile(Self.lineCatalogue, in: directory)
            products = catalogue.products
            problems += catalogue.problems
        }
        self.products = products
        orders =
            parts.contains(.orders)
            ? Self.unique(
                JSONLines.read("orders.jsonl", in: directory, &problems), \StoreOrder.orderID,
                "orders.jsonl", &problems) : []
        documents =
            parts.contains(.documents) ? KnowledgeFolder(Self.knowledge(of: directory)).files : []
        let intents = directory + "/intents.yaml"
        intentsPath = FileManager.default.fileExists(atPath: intents) ? intents : nil
        self.problems = problems
    }

    /// The folder of the documents.
    package var knowledgeDirectory: String { Self.knowledge(of: directory) }

    /// The path of a product export as a table, when there is one; one that can't be read counts.
    package var tableCatalogue: String? {
        let path = directory + "/catalogue.csv"
        return DirectoryListing.isThere(path) ? path : nil
    }

    /// Whether a directory is meant to be a pack.
    package static func exists(at directory: String) -> Bool {
        FileManager.default.fileExists(atPath: directory + "/store.yaml")
    }

    private static let lineCatalogue = "catalogue.jsonl"

    private static func knowledge(of directory: String) -> String { directory + "/knowledge" }

    private static func settings(in directory: String, _ problems: inout [PackProblem]) -> StoreSettings {
        let name = "store.yaml"
        guard let bytes = FileManager.default.contents(atPath: directory + "/" + name) else {
            problems.append(PackProblem(file: name, message: "is missing; the defaults are used"))
            return StoreSettings()
        }
        do throws(MalformedText) {
            return try StoreSettings(yaml: String(decoding: bytes, as: UTF8.self))
        } catch {
            problems.append(PackProblem(file: name, line: error.line, message: error.message))
            return StoreSettings()
        }
    }

    /// Keeps the first of several with the same id.
    static func unique<Item>(
        _ items: [JSONLines.Item<Item>], _ id: (Item) -> String, _ file: String,
        _ problems: inout [PackProblem]
    ) -> [Item] {
        var seen: Set<String> = []
        var kept: [Item] = []
        for item in items {
            let id = id(item.value)
            if seen.insert(id).inserted {
                kept.append(item.value)
            } else {
                problems.append(PackProblem(file: file, line: item.line, message: "\(id) is there twice"))
            }
        }
        return kept
    }
}
