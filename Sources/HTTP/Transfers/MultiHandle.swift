internal import CLibcurl

/// libcurl's multi handle.
///
/// `@unchecked Sendable` because it is only a pointer: everything but `wake` is called on the one thread
/// that owns the handle, and libcurl allows `curl_multi_wakeup` from any thread.
struct MultiHandle: @unchecked Sendable {
    let pointer: UnsafeMutableRawPointer

    init(configuration: ClientConfiguration) throws(HTTPError) {
        guard let pointer = curl_multi_init() else { throw HTTPError(.other, "libcurl has no memory left") }
        self.pointer = pointer
        let connections = configuration.maximumConnectionsPerHost
        _ = cie_curl_multi_set_long(pointer, CURLMOPT_MAX_HOST_CONNECTIONS, connections)
        _ = cie_curl_multi_set_long(
            pointer, CURLMOPT_MAXCONNECTS, configuration.maximumIdleConnections)
    }

    func wake() {
        _ = curl_multi_wakeup(pointer)
    }

    func free() {
        _ = curl_multi_cleanup(pointer)
    }
}
