import Dispatch

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The lines of a pipe or terminal, read on a queue of their own because reading blocks.
struct DescriptorLines: Sendable {
    let stream: AsyncStream<String>

    init(_ descriptor: Int32) {
        stream = AsyncStream { continuation in
            DispatchQueue(label: "cie.lines").async {
                var line: [UInt8] = []
                var buffer = [UInt8](repeating: 0, count: 4_096)
                while true {
                    let count = buffer.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
                    if count < 0, errno == EINTR { continue }
                    guard count > 0 else { break }
                    for byte in buffer.prefix(count) {
                        guard byte == 10 else {
                            line.append(byte)
                            continue
                        }
                        continuation.yield(String(decoding: line, as: UTF8.self))
                        line = []
                    }
                }
                if !line.isEmpty { continuation.yield(String(decoding: line, as: UTF8.self)) }
                continuation.finish()
            }
        }
    }
}
