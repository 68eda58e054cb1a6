/// The sizes that the catalogue knows, by what customers call them.
struct SizeNames: Sendable {
    /// The catalogue's spelling by folded value.
    var spellings: [String: String] = [:]
    /// The option that holds sizes.
    var optionName = "size"

    /// The catalogue's spelling of a size, else the customer's.
    func spelling(of value: String, region: String?) -> String {
        let plain = region.map { "\($0) \(value)" } ?? value
        if let exact = spellings[plain.lowercased()] { return exact }
        if region == nil {
            let longer = ["us ", "eu ", "uk "].compactMap { spellings[$0 + value.lowercased()] }
            if longer.count == 1 { return longer[0] }
        }
        return plain
    }

    func knows(_ word: String) -> Bool { spellings[word] != nil }
}
