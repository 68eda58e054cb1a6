import FoundationEssentials

/// Files with one product a line.
package struct CatalogueFile: Sendable {
    package let products: [CatalogueProduct]
    package let problems: [PackProblem]

    /// Reads JSON lines; of several products with the same id, the first counts.
    ///
    /// - Parameter name: The file's path in `directory`.
    package init(_ name: String, in directory: String) {
        var problems: [PackProblem] = []
        let items: [JSONLines.Item<CheckedProduct>] = JSONLines.read(name, in: directory, &problems)
        products = StorePack.unique(items, \.product.productID, name, &problems).map(\.product)
        if products.isEmpty, problems.isEmpty {
            problems.append(PackProblem(file: name, message: "holds no products"))
        }
        self.problems = problems
    }

    /// Whether a file is one of JSON lines that could be products.
    ///
    /// It is, too, when it can't be read or no line is JSON: it may have been a catalogue before it was damaged. Lines
    /// of other things, such as orders, are none.
    package static func holdsProducts(path: String) -> Bool {
        let name = path.lowercased()
        guard [".jsonl", ".ndjson"].contains(where: name.hasSuffix), DirectoryListing.isThere(path) else {
            return false
        }
        guard let bytes = try? Data(contentsOf: URL(filePath: path), options: .mappedIfSafe) else {
            return true
        }
        let decoder = JSONDecoder()
        var holdsOthers = false
        for line in JSONLines.lines(bytes) {
            guard let object = try? decoder.decode(Identified.self, from: line) else { continue }
            if object.hasProductID { return true }
            holdsOthers = true
        }
        return !holdsOthers
    }

    /// An object, and whether it has the id of a product.
    private struct Identified: Decodable {
        let hasProductID: Bool

        init(from decoder: any Decoder) throws {
            hasProductID = try decoder.container(keyedBy: CodingKeys.self).contains(.productID)
        }

        private enum CodingKeys: String, CodingKey {
            case productID = "product_id"
        }
    }
}
