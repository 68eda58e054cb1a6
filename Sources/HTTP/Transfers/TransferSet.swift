internal import CLibcurl

/// The transfers under way; lives on the thread alone.
final class TransferSet {
    private let multi: UnsafeMutableRawPointer
    private let userAgent: String
    private var transfers: [UnsafeMutableRawPointer: Transfer] = [:]
    private var handles: [UInt64: UnsafeMutableRawPointer] = [:]
    private let clock = ContinuousClock()

    init(multi: UnsafeMutableRawPointer, userAgent: String) {
        self.multi = multi
        self.userAgent = userAgent
    }

    func start(_ order: TransferOrder) {
        guard !order.sink.isFinished else { return }
        do throws(HTTPError) {
            let transfer = try Transfer(order: order, userAgent: userAgent, now: clock.now)
            let code = curl_multi_add_handle(multi, transfer.easy)
            guard code == CURLM_OK else {
                throw HTTPError(.other, String(cString: curl_multi_strerror(code)))
            }
            transfers[transfer.easy] = transfer
            handles[order.id] = transfer.easy
        } catch {
            order.sink.finish(error)
        }
    }

    func cancel(_ id: UInt64) {
        guard let easy = handles[id], let transfer = transfers[easy] else { return }
        end(transfer, with: .cancelledByTask)
    }

    func failAll(_ error: HTTPError) {
        for transfer in transfers.values { end(transfer, with: error) }
    }

    /// Moves bytes, ends what is complete or overdue, then sleeps until something happens.
    func advance() {
        var running: Int32 = 0
        _ = curl_multi_perform(multi, &running)
        collectFinished()
        let wait = endOverdue()
        _ = curl_multi_poll(multi, nil, 0, wait, nil)
    }

    private func collectFinished() {
        var left: Int32 = 0
        while let message = curl_multi_info_read(multi, &left) {
            // The message dies with the handle: copy first.
            let (easy, code) = (message.pointee.easy_handle, message.pointee.data.result)
            guard message.pointee.msg == CURLMSG_DONE, let easy, let transfer = transfers[easy] else {
                continue
            }
            end(transfer, with: transfer.outcome(of: code))
        }
    }

    /// Ends what has run out of time; returns the milliseconds until the next deadline, a second at most.
    private func endOverdue() -> Int32 {
        let now = clock.now
        var nearest = now.advanced(by: .seconds(1))
        for transfer in transfers.values {
            let (deadline, error) = transfer.deadline
            if deadline <= now {
                end(transfer, with: error)
            } else {
                nearest = min(nearest, deadline)
            }
        }
        let parts = now.duration(to: nearest).components
        // One more, so that the deadline has passed on waking.
        return Int32(parts.seconds * 1000 + parts.attoseconds / 1_000_000_000_000_000) + 1
    }

    private func end(_ transfer: Transfer, with error: HTTPError?) {
        transfers[transfer.easy] = nil
        handles[transfer.id] = nil
        _ = curl_multi_remove_handle(multi, transfer.easy)
        transfer.sink.finish(error)
    }
}
