/// Takes the inside of an array literal apart.
struct ArrayReader {
    private var rest: ArraySlice<UInt8>

    init(_ inside: ArraySlice<UInt8>) {
        rest = inside
    }

    mutating func elements() -> [String?]? {
        var elements: [String?] = []
        while !rest.isEmpty {
            if rest.first == UInt8(ascii: "\"") {
                guard let quoted = quoted() else { return nil }
                elements.append(quoted)
            } else {
                let bare = rest.prefix { $0 != UInt8(ascii: ",") }
                guard !bare.isEmpty, bare.first != UInt8(ascii: "{") else { return nil }
                rest = rest.dropFirst(bare.count)
                let text = String(decoding: bare, as: UTF8.self)
                elements.append(text == "NULL" ? nil : text)
            }
            guard let comma = rest.popFirst() else { return elements }
            guard comma == UInt8(ascii: ","), !rest.isEmpty else { return nil }
        }
        return elements
    }

    private mutating func quoted() -> String? {
        rest.removeFirst()
        var bytes: [UInt8] = []
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "\""): return String(decoding: bytes, as: UTF8.self)
            case UInt8(ascii: "\\"):
                guard let escaped = rest.popFirst() else { return nil }
                bytes.append(escaped)
            default: bytes.append(byte)
            }
        }
        return nil
    }
}
