import FoundationEssentials

@testable import Conversations

extension TestClient {
    struct Frame {
        let opcode: UInt8
        let payload: [UInt8]
    }

    /// Asks for the WebSocket and returns the answer.
    mutating func upgrade(path: String = "/v1/chat", headers: [String: String] = [:]) async throws
        -> TestResponse
    {
        var fields = [
            "Host": "localhost", "Connection": "Upgrade", "Upgrade": "websocket",
            "Sec-WebSocket-Version": "13", "Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ==",
        ]
        fields.merge(headers) { $1 }
        return try await request("GET", path, headers: fields)
    }

    /// Sends a text frame.
    func send(_ text: String) async throws {
        try await send(opcode: 1, Array(text.utf8))
    }

    /// Sends a frame, masked.
    func send(opcode: UInt8, fin: Bool = true, _ payload: [UInt8]) async throws {
        let mask: [UInt8] = [0x37, 0xFA, 0x21, 0x3D]
        var bytes: [UInt8] = [(fin ? 0x80 : 0) | opcode]
        switch payload.count {
        case ..<126:
            bytes.append(0x80 | UInt8(payload.count))
        case ..<65_536:
            bytes += [0x80 | 126, UInt8(payload.count >> 8), UInt8(payload.count & 0xFF)]
        default:
            bytes.append(0x80 | 127)
            bytes += (0..<8).reversed().map { UInt8(payload.count >> ($0 * 8) & 0xFF) }
        }
        bytes += mask
        bytes += payload.enumerated().map { $0.element ^ mask[$0.offset % 4] }
        try await write(bytes)
    }

    /// The next frame; nil when the server closes the socket.
    mutating func rawFrame() async -> Frame? {
        guard let head = await read(2) else { return nil }
        var length = Int(head[1] & 0x7F)
        if length >= 126 {
            guard let extended = await read(length == 126 ? 2 : 8) else { return nil }
            length = extended.reduce(0) { $0 << 8 | Int($1) }
        }
        guard let payload = await read(length) else { return nil }
        return Frame(opcode: head[0] & 0x0F, payload: payload)
    }

    /// The next frame of the conversation, past pings.
    mutating func frame() async throws -> ServerFrame {
        while let frame = await rawFrame() {
            guard frame.opcode != 9 else { continue }
            guard frame.opcode == 1 else { throw Unexpected("opcode \(frame.opcode)") }
            return try JSONDecoder().decode(ServerFrame.self, from: Data(frame.payload))
        }
        throw Unexpected("closed")
    }

    /// The code the server closes with; nil when it closes without one.
    mutating func closeCode() async -> Int? {
        while let frame = await rawFrame() {
            guard frame.opcode == 8 else { continue }
            return frame.payload.prefix(2).reduce(0) { $0 << 8 | Int($1) }
        }
        return nil
    }
}
