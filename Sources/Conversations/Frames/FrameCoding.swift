internal import FoundationEssentials

/// Frames to and from JSON.
package enum FrameCoding {
    /// Reads and checks what a client sent.
    package static func read<Frame: LimitedFrame>(
        _ type: Frame.Type, from bytes: [UInt8]
    ) throws(ChatError) -> Frame {
        let frame: Frame
        do {
            frame = try JSONDecoder().decode(Frame.self, from: Data(bytes))
        } catch {
            throw fault(error).naming(messageID(in: bytes))
        }
        try frame.validate()
        return frame
    }

    /// Writes a frame as one line of JSON.
    package static func write(_ frame: some Encodable) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.withoutEscapingSlashes]
        return Array(try encoder.encode(frame))
    }

    /// Names the field at fault, without what it held.
    private static func fault(_ error: any Error) -> ChatError {
        switch error {
        case let error as ChatError:
            return error
        case DecodingError.keyNotFound(let key, _):
            return ChatError(.invalidFrame, "\(key.stringValue) is missing")
        case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context):
            let field = context.codingPath.map(\.stringValue).joined(separator: ".")
            return ChatError(.invalidFrame, "\(field.isEmpty ? "the frame" : field) has the wrong type")
        default:
            return ChatError(.invalidJSON, "not a JSON object")
        }
    }

    /// The id of a message that could not be read as a whole, so that its sender learns which one failed.
    private static func messageID(in bytes: [UInt8]) -> String? {
        (try? JSONDecoder().decode(MessageName.self, from: Data(bytes)))?.messageID
    }

    private struct MessageName: Decodable {
        let messageID: String

        private enum CodingKeys: String, CodingKey {
            case messageID = "message_id"
        }
    }
}
