/// What a safetensors header says about one tensor.
struct TensorEntry: Decodable {
    let dtype: String
    let shape: [Int]
    private let offsets: [Int]

    /// From the first number's byte to the one behind the last, counted from the end of the header.
    var begin: Int? { offsets.count == 2 ? offsets[0] : nil }
    var end: Int? { offsets.count == 2 ? offsets[1] : nil }

    enum CodingKeys: String, CodingKey {
        case dtype, shape
        case offsets = "data_offsets"
    }

    /// The whole header: tensors by name, and notes under a name of their own.
    struct Header: Decodable {
        let entries: [String: TensorEntry]

        init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: Name.self)
            var entries: [String: TensorEntry] = [:]
            for name in container.allKeys where name.stringValue != "__metadata__" {
                entries[name.stringValue] = try container.decode(TensorEntry.self, forKey: name)
            }
            self.entries = entries
        }
    }

    private struct Name: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }

        init?(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }
}
