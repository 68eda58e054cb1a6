#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// A file's bytes as memory that may be read: pages are shared by all threads and processes that map the file.
///
/// The file must not be shortened while it is mapped; replace it instead.
///
/// Unchecked because the pointer is to memory that nobody can write and that lives as long as the object.
final class MemoryMap: @unchecked Sendable {
    let bytes: UnsafeRawBufferPointer

    init(path: String) throws(EncoderError) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw Self.failure(path) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw Self.failure(path) }
        guard status.st_mode & S_IFMT == S_IFREG, status.st_size > 0 else {
            throw EncoderError.unreadable(path: path, reason: "it is empty or no file")
        }
        let size = Int(status.st_size)
        guard let start = mmap(nil, size, PROT_READ, MAP_SHARED, descriptor, 0), start != MAP_FAILED else {
            throw Self.failure(path)
        }
        bytes = UnsafeRawBufferPointer(start: start, count: size)
    }

    deinit {
        munmap(UnsafeMutableRawPointer(mutating: bytes.baseAddress), bytes.count)
    }

    private static func failure(_ path: String) -> EncoderError {
        errno == ENOENT
            ? .missing(path: path) : .unreadable(path: path, reason: String(cString: strerror(errno)))
    }
}
