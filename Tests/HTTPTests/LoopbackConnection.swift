import Glibc

/// One connection of the test server; used by one thread.
final class LoopbackConnection {
    private let socket: Int32
    private var unread: [UInt8] = []

    init(socket: Int32) {
        self.socket = socket
    }

    func close() {
        Glibc.close(socket)
    }

    /// False when the client has gone.
    @discardableResult
    func send(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        var sent = 0
        while sent < bytes.count {
            let count = bytes[sent...].withUnsafeBytes { bytes in
                Glibc.send(socket, bytes.baseAddress, bytes.count, Int32(MSG_NOSIGNAL))
            }
            guard count > 0 else { return false }
            sent += count
        }
        return true
    }

    /// A whole answer; the connection stays open.
    func answer(_ status: String, headers: String = "", body: String = "") -> Bool {
        send("HTTP/1.1 \(status)\r\nContent-Length: \(body.utf8.count)\r\n\(headers)\r\n\(body)")
        return true
    }

    func sendChunk(_ text: String) {
        send("\(String(text.utf8.count, radix: 16))\r\n\(text)\r\n")
    }

    /// Returns when the client has gone.
    func waitForEnd() {
        while receive() {}
    }

    func readRequest() -> LoopbackRequest? {
        var head: ArraySlice<UInt8>?
        while head == nil {
            head = takeHead()
            if head == nil, !receive() { return nil }
        }
        let lines = String(decoding: head ?? [], as: UTF8.self).split(separator: "\r\n")
        let words = lines.first?.split(separator: " ") ?? []
        guard words.count == 3 else { return nil }
        var headers: [String: String] = [:]
        for line in lines.dropFirst() {
            let parts = line.split(separator: ":", maxSplits: 1)
            headers[parts[0].lowercased()] =
                parts.count > 1 ? String(parts[1].drop(while: \.isWhitespace)) : ""
        }
        let length = headers["content-length"].flatMap { Int($0) } ?? 0
        while unread.count < length { guard receive() else { return nil } }
        defer { unread.removeFirst(length) }
        return LoopbackRequest(
            method: String(words[0]), path: String(words[1]), headers: headers,
            body: Array(unread.prefix(length)))
    }

    private func takeHead() -> ArraySlice<UInt8>? {
        let end = Array("\r\n\r\n".utf8)
        guard unread.count >= end.count else { return nil }
        for start in 0...(unread.count - end.count)
        where unread[start..<(start + end.count)].elementsEqual(end) {
            defer { unread.removeFirst(start + end.count) }
            return unread[..<start]
        }
        return nil
    }

    private func receive() -> Bool {
        var buffer = [UInt8](repeating: 0, count: 16_384)
        let count = recv(socket, &buffer, buffer.count, 0)
        guard count > 0 else { return false }
        unread += buffer[..<count]
        return true
    }
}
