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
        products = StorePack.unique(
            JSONLines.read(name, in: directory, &problems), \CatalogueProduct.productID, name, &problems)
        self.problems = problems
    }

    /// Whether a file is one of JSON lines of which the first is a product.
    package static func holdsProducts(path: String) -> Bool {
        let name = path.lowercased()
        guard [".jsonl", ".ndjson"].contains(where: name.hasSuffix),
            let bytes = try? Data(contentsOf: URL(filePath: path), options: .mappedIfSafe),
            let first = bytes.split(separator: UInt8(ascii: "\n"), maxSplits: 1).first
        else { return false }
        return (try? JSONDecoder().decode(CatalogueProduct.self, from: first)) != nil
    }
}
