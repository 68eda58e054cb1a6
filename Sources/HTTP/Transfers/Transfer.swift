internal import CLibcurl

/// One easy handle with what it needs to stay valid; lives on the thread alone.
final class Transfer {
    let id: UInt64
    let easy: UnsafeMutableRawPointer
    let sink: any ResponseSink
    private let request: ClientRequest
    private let started: ContinuousClock.Instant
    private var headerList: UnsafeMutablePointer<curl_slist>?
    private let errorText: UnsafeMutablePointer<CChar>
    private var head = HeadParser()
    private var lastByte: ContinuousClock.Instant
    private var failure: HTTPError?

    init(order: TransferOrder, userAgent: String, now: ContinuousClock.Instant) throws(HTTPError) {
        guard let easy = curl_easy_init() else { throw HTTPError(.other, "libcurl has no memory left") }
        self.easy = easy
        (id, request, sink) = (order.id, order.request, order.sink)
        (started, lastByte) = (now, now)
        errorText = .allocate(capacity: Int(CURL_ERROR_SIZE))
        errorText.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
        headerList = request.makeHeaderList(userAgent: userAgent)
        try configure(host: order.host)
    }

    deinit {
        curl_easy_cleanup(easy)
        curl_slist_free_all(headerList)
        errorText.deallocate()
    }

    /// When this transfer is out of time as things stand, and what to say then.
    var deadline: (ContinuousClock.Instant, HTTPError) {
        let quiet: (ContinuousClock.Instant, HTTPError) =
            head.isComplete
            ? (
                lastByte.advanced(by: request.silenceTimeout),
                HTTPError(.silenceTimeout, "nothing came for \(request.silenceTimeout)")
            )
            : (
                started.advanced(by: request.firstByteTimeout),
                HTTPError(.firstByteTimeout, "no answer within \(request.firstByteTimeout)")
            )
        guard let total = request.totalTimeout else { return quiet }
        let end = started.advanced(by: total)
        return end < quiet.0 ? (end, HTTPError(.totalTimeout, "not complete within \(total)")) : quiet
    }

    /// What a finished transfer amounts to: nil for success.
    func outcome(of code: CURLcode) -> HTTPError? {
        if let failure { return failure }
        return code == CURLE_OK ? nil : HTTPError(code: code, detail: String(cString: errorText))
    }

    private func configure(host: String) throws(HTTPError) {
        let code = request.apply(to: easy, host: host)
        guard code == CURLE_OK else { throw HTTPError(code: code, detail: "") }
        _ = cie_curl_set_list(easy, CURLOPT_HTTPHEADER, headerList)
        _ = cie_curl_set_pointer(easy, CURLOPT_ERRORBUFFER, errorText)
        let me = Unmanaged.passUnretained(self).toOpaque()
        _ = cie_curl_set_pointer(easy, CURLOPT_WRITEDATA, me)
        _ = cie_curl_set_pointer(easy, CURLOPT_HEADERDATA, me)
        _ = cie_curl_set_callback(easy, CURLOPT_WRITEFUNCTION) { bytes, size, count, transfer in
            Transfer.from(transfer)?.receiveBody(UnsafeRawBufferPointer(start: bytes, count: size * count))
                ?? 0
        }
        _ = cie_curl_set_callback(easy, CURLOPT_HEADERFUNCTION) { bytes, size, count, transfer in
            Transfer.from(transfer)?.receiveHeader(UnsafeRawBufferPointer(start: bytes, count: size * count))
                ?? 0
        }
    }

    private static func from(_ pointer: UnsafeMutableRawPointer?) -> Transfer? {
        pointer.map { Unmanaged<Transfer>.fromOpaque($0).takeUnretainedValue() }
    }

    private func receiveHeader(_ line: UnsafeRawBufferPointer) -> Int {
        lastByte = .now
        if let complete = head.feed(line) { sink.receive(complete) }
        return line.count
    }

    /// Anything but the full count makes libcurl end the transfer.
    private func receiveBody(_ bytes: UnsafeRawBufferPointer) -> Int {
        lastByte = .now
        guard failure == nil else { return 0 }
        failure = sink.receive(bytes)
        return failure == nil ? bytes.count : 0
    }
}
