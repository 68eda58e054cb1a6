/// The text format of a one-dimensional array: `{"a","b",NULL}`.
struct ArrayLiteral {
    private var body: [UInt8] = []

    var text: String { "{" + String(decoding: body, as: UTF8.self) + "}" }

    mutating func append(_ element: String?) {
        if !body.isEmpty { body.append(UInt8(ascii: ",")) }
        guard let element else {
            body += Array("NULL".utf8)
            return
        }
        body.append(UInt8(ascii: "\""))
        for byte in element.utf8 {
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { body.append(UInt8(ascii: "\\")) }
            body.append(byte)
        }
        body.append(UInt8(ascii: "\""))
    }

    /// The elements of an array; nil when the text is none, or one of several dimensions.
    static func elements(of text: String) -> [String?]? {
        let bytes = Array(text.utf8)
        guard bytes.count >= 2, bytes.first == UInt8(ascii: "{"), bytes.last == UInt8(ascii: "}") else {
            return nil
        }
        var reader = ArrayReader(bytes[1..<(bytes.count - 1)])
        return reader.elements()
    }
}
