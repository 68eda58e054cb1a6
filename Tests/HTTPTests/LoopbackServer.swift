import Glibc
import Synchronization

/// An HTTP server on plain sockets whose answers a test writes byte by byte.
final class LoopbackServer: Sendable {
    /// Answers one request; false closes the connection.
    typealias Handler = @Sendable (LoopbackRequest, LoopbackConnection) -> Bool

    private let listener: Int32
    private let handler: Handler
    private let accepted = Atomic<Int>(0)
    let port: Int

    init(_ handler: @escaping Handler) throws {
        let bound = try Self.listen()
        (listener, port) = (bound.socket, bound.port)
        self.handler = handler
        onThread { [self] in
            while case let socket = accept(listener, nil, nil), socket >= 0 {
                accepted.add(1, ordering: .relaxed)
                onThread { [self] in serve(LoopbackConnection(socket: socket)) }
            }
            close(listener)
        }
    }

    var url: String { "http://127.0.0.1:\(port)" }

    var connections: Int { accepted.load(ordering: .relaxed) }

    /// Wakes the accepting thread, which lets go of the server.
    func stop() {
        shutdown(listener, Int32(SHUT_RDWR))
    }

    /// A port that nobody listens on.
    static func freePort() throws -> Int {
        let bound = try listen()
        close(bound.socket)
        return bound.port
    }

    private func serve(_ connection: LoopbackConnection) {
        while let request = connection.readRequest(), handler(request, connection) {}
        connection.close()
    }

    private static func listen() throws -> (socket: Int32, port: Int) {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let failure = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                bind(descriptor, pointer, length) | Glibc.listen(descriptor, 512)
                    | getsockname(descriptor, pointer, &length)
            }
        }
        guard failure == 0 else { throw LoopbackFault() }
        return (descriptor, Int(UInt16(bigEndian: address.sin_port)))
    }
}

struct LoopbackFault: Error {}

/// Runs the closure on a thread of its own, where it may block.
func onThread(_ body: @escaping @Sendable () -> Void) {
    final class Box {
        let body: @Sendable () -> Void
        init(_ body: @escaping @Sendable () -> Void) { self.body = body }
    }
    var thread = pthread_t()
    pthread_create(
        &thread, nil,
        { context in
            if let context { Unmanaged<Box>.fromOpaque(context).takeRetainedValue().body() }
            return nil
        }, Unmanaged.passRetained(Box(body)).toOpaque())
    pthread_detach(thread)
}
