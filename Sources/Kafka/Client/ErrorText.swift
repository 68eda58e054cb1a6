/// The text that a C call leaves in a buffer of ours.
enum ErrorText {
    static func collect<Result>(
        _ call: (UnsafeMutablePointer<CChar>?, Int) -> Result
    ) -> (Result, String) {
        withUnsafeTemporaryAllocation(of: CChar.self, capacity: 512) { buffer in
            buffer.initialize(repeating: 0)
            let result = call(buffer.baseAddress, buffer.count)
            let bytes = buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
            return (result, String(decoding: bytes, as: UTF8.self))
        }
    }
}
