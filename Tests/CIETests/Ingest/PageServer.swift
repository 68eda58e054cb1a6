import Dispatch
import Glibc
import Synchronization

/// Serves pages on the loopback interface, one answer a connection.
final class PageServer: Sendable {
    struct Page: Sendable {
        var status = 200
        var headers: [String: String] = ["Content-Type": "text/html; charset=utf-8"]
        var body: [UInt8] = []
    }

    private let listener: Int32
    private let pages = Mutex<[String: Page]>([:])
    let port: Int

    init() throws {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let failure = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                bind(descriptor, pointer, length) | listen(descriptor, 16)
                    | getsockname(descriptor, pointer, &length)
            }
        }
        guard failure == 0 else { throw CancellationError() }
        listener = descriptor
        port = Int(UInt16(bigEndian: address.sin_port))
        DispatchQueue(label: "pages").async { [weak self] in
            while case let connection = accept(descriptor, nil, nil), connection >= 0 {
                self?.answer(connection)
                close(connection)
            }
            close(descriptor)
        }
    }

    deinit { shutdown(listener, Int32(SHUT_RDWR)) }

    func url(_ path: String) -> String { "http://127.0.0.1:\(port)\(path)" }

    subscript(_ path: String) -> Page {
        get { pages.withLock { $0[path] ?? Page(status: 404) } }
        set { pages.withLock { $0[path] = newValue } }
    }

    func show(_ path: String, _ html: String) {
        self[path] = Page(body: Array(html.utf8))
    }

    private func answer(_ connection: Int32) {
        var request: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4_096)
        while !request.suffix(4).elementsEqual("\r\n\r\n".utf8) {
            let count = recv(connection, &buffer, buffer.count, 0)
            guard count > 0 else { return }
            request += buffer.prefix(count)
        }
        let path = String(decoding: request, as: UTF8.self).split(separator: " ").dropFirst().first
        let page = self[path.map(String.init) ?? ""]
        var head = "HTTP/1.1 \(page.status) X\r\nConnection: close\r\nContent-Length: \(page.body.count)\r\n"
        for (name, value) in page.headers { head += "\(name): \(value)\r\n" }
        var bytes = (Array((head + "\r\n").utf8) + page.body)[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes {
                send(connection, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            guard count > 0 else { return }
            bytes = bytes.dropFirst(count)
        }
    }
}
