internal import CLibcurl

extension ClientRequest {
    /// Sets everything about the request on an easy handle; the first refusal is returned.
    func apply(to easy: UnsafeMutableRawPointer, host: String) -> CURLcode {
        let settings: [() -> CURLcode] = [
            { cie_curl_set_text(easy, CURLOPT_URL, url) },
            { cie_curl_set_text(easy, CURLOPT_PROTOCOLS_STR, "http,https") },
            { cie_curl_set_long(easy, CURLOPT_NOSIGNAL, 1) },
            // Don't hold up the thread for a name lookup that nobody wants any more.
            { cie_curl_set_long(easy, CURLOPT_QUICK_EXIT, 1) },
            { cie_curl_set_long(easy, CURLOPT_FOLLOWLOCATION, 0) },
            { cie_curl_set_long(easy, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1) },
            { cie_curl_set_long(easy, CURLOPT_TCP_KEEPALIVE, 1) },
            { cie_curl_set_long(easy, CURLOPT_CONNECTTIMEOUT_MS, max(1, connectTimeout.milliseconds)) },
            // A proxy from the environment cannot reach what listens on this machine only.
            { Self.isLoopback(host) ? cie_curl_set_text(easy, CURLOPT_PROXY, "") : CURLE_OK },
            { applyMethod(to: easy) },
        ]
        for set in settings {
            let code = set()
            if code != CURLE_OK { return code }
        }
        return CURLE_OK
    }

    /// The headers as libcurl's list, which the caller frees.
    func makeHeaderList(userAgent: String) -> UnsafeMutablePointer<curl_slist>? {
        var lines = headers.map { name, value in value.isEmpty ? "\(name);" : "\(name): \(value)" }
        if !has(header: "user-agent") { lines.append("User-Agent: \(userAgent)") }
        // Without a value: libcurl leaves its own default out.
        for unwanted in ["Expect", "Content-Type"] where !has(header: unwanted) {
            lines.append("\(unwanted):")
        }
        var list: UnsafeMutablePointer<curl_slist>?
        for line in lines { list = curl_slist_append(list, line) ?? list }
        return list
    }

    private func applyMethod(to easy: UnsafeMutableRawPointer) -> CURLcode {
        if method == "HEAD" { return cie_curl_set_long(easy, CURLOPT_NOBODY, 1) }
        let wantsBody = ["POST", "PUT", "PATCH"].contains(method)
        if body != nil || wantsBody {
            let bytes = body ?? []
            let code = cie_curl_set_size(easy, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(bytes.count))
            guard code == CURLE_OK else { return code }
            let copied = bytes.withUnsafeBytes { bytes in
                withUnsafeBytes(of: UInt8(0)) { none in
                    cie_curl_set_bytes(easy, CURLOPT_COPYPOSTFIELDS, bytes.baseAddress ?? none.baseAddress)
                }
            }
            guard copied == CURLE_OK else { return copied }
        }
        return method == "GET" && body == nil
            ? CURLE_OK : cie_curl_set_text(easy, CURLOPT_CUSTOMREQUEST, method)
    }

    private static func isLoopback(_ host: String) -> Bool {
        host.lowercased() == "localhost" || host.hasPrefix("127.") || host == "::1" || host == "[::1]"
    }
}

extension Duration {
    var milliseconds: Int {
        Int(components.seconds) * 1000 + Int(components.attoseconds / 1_000_000_000_000_000)
    }
}
