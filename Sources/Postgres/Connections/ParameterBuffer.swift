/// A statement's parameters laid out as libpq takes them.
struct ParameterBuffer {
    private var bytes: [CChar] = []
    private var offsets: [Int?] = []
    private var lengths: [Int32] = []
    private var formats: [Int32] = []

    init(_ parameters: [Parameter]) {
        for parameter in parameters {
            switch parameter {
            case .null: append(nil, format: 0)
            case .text(let text): append(Array(text.utf8), format: 0)
            case .bytes(let bytes): append(bytes, format: 1)
            }
        }
    }

    var count: Int32 { Int32(offsets.count) }

    private mutating func append(_ value: [UInt8]?, format: Int32) {
        offsets.append(value.map { _ in bytes.count })
        lengths.append(Int32(value?.count ?? 0))
        formats.append(format)
        guard let value else { return }
        bytes.append(contentsOf: value.lazy.map(CChar.init(bitPattern:)))
        bytes.append(0)
    }

    /// Hands values, lengths and formats to `body`.
    func withPointers<Result>(
        _ body: (UnsafePointer<UnsafePointer<CChar>?>?, UnsafePointer<Int32>?, UnsafePointer<Int32>?) ->
            Result
    ) -> Result {
        bytes.withUnsafeBufferPointer { bytes in
            let values = offsets.map { offset in offset.flatMap { bytes.baseAddress?.advanced(by: $0) } }
            return values.withUnsafeBufferPointer { values in
                body(values.baseAddress, lengths, formats)
            }
        }
    }
}
