/// The fields of a JSON object, each of which may be missing or odd.
struct LenientFields: Decodable {
    private let fields: KeyedDecodingContainer<FieldName>

    init(_ decoder: any Decoder) throws {
        fields = try decoder.container(keyedBy: FieldName.self)
    }

    init(from decoder: any Decoder) throws {
        try self.init(decoder)
    }

    /// A text, or a number as text.
    func text(_ name: String) -> String? {
        let key = FieldName(stringValue: name)
        if let text = try? fields.decode(String.self, forKey: key) { return text.isEmpty ? nil : text }
        return (try? fields.decode(Int.self, forKey: key)).map(String.init)
    }

    /// A finite number, or a text that is one.
    func number(_ name: String) -> Double? {
        let key = FieldName(stringValue: name)
        let number =
            (try? fields.decode(Double.self, forKey: key))
            ?? (try? fields.decode(String.self, forKey: key)).flatMap { Double($0) }
        return number.flatMap { $0.isFinite && abs($0) < 1e12 ? $0 : nil }
    }

    func flag(_ name: String) -> Bool? {
        try? fields.decode(Bool.self, forKey: FieldName(stringValue: name))
    }

    /// The objects of a list; what is no object is left out.
    func list(_ name: String) -> [LenientFields] {
        guard var list = try? fields.nestedUnkeyedContainer(forKey: FieldName(stringValue: name)) else {
            return []
        }
        var objects: [LenientFields] = []
        while !list.isAtEnd {
            if let object = try? list.decode(LenientFields.self) {
                objects.append(object)
            } else if (try? list.superDecoder()) == nil {
                break
            }
        }
        return objects
    }

    /// An object of texts; nil when there is none.
    func texts(_ name: String) -> [String: String]? {
        guard let object = try? fields.decode(LenientFields.self, forKey: FieldName(stringValue: name)) else {
            return nil
        }
        var texts: [String: String] = [:]
        for key in object.fields.allKeys {
            texts[key.stringValue] = object.text(key.stringValue)
        }
        return texts
    }
}
