import Testing

@testable import Language

@Suite struct SafetensorsFileTests {
    /// The bytes of a file with this header, followed by some numbers.
    private static func bytes(header: String, length: UInt64? = nil, data: Int = 64) -> [UInt8] {
        let length = length ?? UInt64(header.utf8.count)
        let prefix = (0..<8).map { UInt8(truncatingIfNeeded: length >> (8 * UInt64($0))) }
        return prefix + header.utf8 + [UInt8](repeating: 0, count: data)
    }

    private static func entry(_ fields: String) -> String { #"{"t":{\#(fields)}}"# }

    private func failure(_ bytes: [UInt8], shape: [Int] = [4]) throws -> EncoderError? {
        let file = try TemporaryFile(bytes)
        do throws(EncoderError) {
            _ = try SafetensorsFile(path: file.path).floats("t", shape: shape)
            return nil
        } catch {
            return error
        }
    }

    @Test func aTensorIsReadWhereItLies() throws {
        let header =
            #"{"__metadata__":{"format":"pt"},"t":{"dtype":"F32","shape":[2],"data_offsets":[4,12]}}  "#
        var bytes = Self.bytes(header: header)
        let start = 8 + header.utf8.count
        #expect(start % 4 == 0)
        bytes.replaceSubrange((start + 8)..<(start + 12), with: [0, 0, 0x80, 0x3F])
        let file = try TemporaryFile(bytes)
        let tensors = try SafetensorsFile(path: file.path)
        let numbers = try tensors.floats("t", shape: [2])
        #expect(numbers[0] == 0)
        #expect(numbers[1] == 1)
    }

    @Test func aFileThatIsCutOffIsRefused() throws {
        let whole = Self.bytes(
            header: Self.entry(#""dtype":"F32","shape":[4],"data_offsets":[0,16]"#), data: 16)
        for count in 1..<whole.count {
            #expect(try failure(Array(whole[..<count])) != nil, "\(count) bytes")
        }
    }

    @Test func aHeaderBeyondTheFileIsRefused() throws {
        for length in [1000, UInt64(Int64.max), .max] {
            #expect(
                try failure(Self.bytes(header: "{}", length: length))
                    == .malformed(reason: "its header ends beyond the file"))
        }
    }

    @Test(arguments: ["", "[]", "no", #"{"t":1}"#, #"{"t":{}}"#, #"{"t":{"dtype":"F32"}}"#, "{\"t\":\u{0}}"])
    func aHeaderOfAnotherKindIsRefused(header: String) throws {
        #expect(
            try failure(Self.bytes(header: header))
                == .malformed(reason: "its header is not the JSON that is expected"))
    }

    @Test(arguments: [
        #""dtype":"F16","shape":[4],"data_offsets":[0,16]"#,
        #""dtype":"F32","shape":[2,2],"data_offsets":[0,16]"#,
        #""dtype":"F32","shape":[-4],"data_offsets":[0,16]"#,
        #""dtype":"F32","shape":[4],"data_offsets":[0,12]"#,
        #""dtype":"F32","shape":[4],"data_offsets":[16,0]"#,
        #""dtype":"F32","shape":[4],"data_offsets":[-16,0]"#,
        #""dtype":"F32","shape":[4],"data_offsets":[60,76]"#,
        #""dtype":"F32","shape":[4],"data_offsets":[9223372036854775791,9223372036854775807]"#,
        #""dtype":"F32","shape":[4],"data_offsets":[-9223372036854775808,9223372036854775807]"#,
        #""dtype":"F32","shape":[4],"data_offsets":[0]"#,
        #""dtype":"F32","shape":[4],"data_offsets":[1,17]"#,
    ])
    func aTensorOfAnotherKindOrPlaceIsRefused(fields: String) throws {
        var header = Self.entry(fields)
        while header.utf8.count % 4 != 0 { header += " " }
        guard case .tensor("t", _) = try failure(Self.bytes(header: header)) else {
            Issue.record("\(fields) is taken")
            return
        }
    }

    @Test func aTensorThatIsNotThereIsNamed() throws {
        #expect(try failure(Self.bytes(header: "{}")) == .tensor(name: "t", reason: "it is not there"))
    }

    @Test func aMissingOrEmptyFileIsNamed() throws {
        #expect(throws: EncoderError.missing(path: "/nowhere/model")) {
            try SafetensorsFile(path: "/nowhere/model")
        }
        let file = try TemporaryFile([])
        #expect(throws: EncoderError.self) { try SafetensorsFile(path: file.path) }
        #expect(throws: EncoderError.self) { try SafetensorsFile(path: "/") }
    }
}
