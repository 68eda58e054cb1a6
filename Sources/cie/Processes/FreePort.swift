#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// TCP ports of the loopback interface.
enum FreePort {
    /// Ports that nobody listens on, each another.
    static func find(_ count: Int) throws(CommandFailure) -> [Int] {
        var sockets: [Int32] = []
        defer { for socket in sockets { close(socket) } }
        var ports: [Int] = []
        for _ in 0..<count {
            guard let (socket, port) = bind(to: 0) else {
                throw CommandFailure("no free port: \(String(cString: strerror(errno)))")
            }
            sockets.append(socket)
            ports.append(port)
        }
        return ports
    }

    static func isFree(_ port: Int) -> Bool {
        guard let (socket, _) = bind(to: port) else { return false }
        close(socket)
        return true
    }

    private static func bind(to port: Int) -> (socket: Int32, port: Int)? {
        #if canImport(Glibc)
            let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        #else
            let descriptor = socket(AF_INET, SOCK_STREAM, 0)
        #endif
        guard descriptor >= 0 else { return nil }
        var reuse: Int32 = 1
        setsockopt(
            descriptor, SOL_SOCKET, SO_REUSEADDR, &reuse, socklen_t(MemoryLayout<Int32>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(UInt16(clamping: port)).bigEndian
        address.sin_addr.s_addr = in_addr_t(0x7f00_0001).bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let status = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                #if canImport(Glibc)
                    let bound = Glibc.bind(descriptor, address, size)
                #else
                    let bound = Darwin.bind(descriptor, address, size)
                #endif
                return bound == 0 && listen(descriptor, 1) == 0 ? getsockname(descriptor, address, &size) : -1
            }
        }
        guard status == 0 else {
            close(descriptor)
            return nil
        }
        return (descriptor, Int(UInt16(bigEndian: address.sin_port)))
    }
}
