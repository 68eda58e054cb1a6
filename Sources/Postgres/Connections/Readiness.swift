#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Waits for sockets.
enum Readiness {
    /// Whether there is something to read, or the end of it, right now.
    static func isReadable(_ socket: Int32) -> Bool {
        wait([socket], milliseconds: 0).first ?? false
    }

    /// Blocks until one of the descriptors can be read or the time is over; says which can.
    static func wait(_ descriptors: [Int32], milliseconds: Int32) -> [Bool] {
        var polled = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
        guard poll(&polled, nfds_t(polled.count), milliseconds) > 0 else {
            return descriptors.map { _ in false }
        }
        return polled.map { $0.revents != 0 }
    }
}
