package import Events
internal import FoundationEssentials

/// Delivers messages to a CDP over the batch call of the Segment tracking API.
///
/// Batches stay within the limits that Segment, RudderStack and Jitsu share. A batch that is refused is halved
/// until the message at fault stands alone.
package struct CDPDelivery: Sendable {
    /// Posts a body to `/v1/batch` and returns the status; throws `CDPFault` when no answer came.
    package typealias Post = @Sendable (_ body: [UInt8], _ traceparent: String?) async throws -> Int

    private let post: Post
    private let now: @Sendable () -> Timestamp

    package init(now: @escaping @Sendable () -> Timestamp = { .now }, post: @escaping Post) {
        self.post = post
        self.now = now
    }

    /// Delivers all messages; each counts once at the CDP by its id, however often this is called.
    ///
    /// - Throws: `CDPFault`; `rejected` only after everything that can be taken was delivered.
    package func deliver(_ messages: [CDPMessage], traceparent: String?) async throws {
        var rejected: [String] = []
        var encoded: [(id: String, bytes: [UInt8])] = []
        for message in messages {
            let bytes = try encode(message)
            if bytes.count > Self.messageBytes {
                rejected.append("\(message.messageId) is larger than \(Self.messageBytes) bytes")
            } else {
                encoded.append((message.messageId, bytes))
            }
        }
        for batch in Self.batches(encoded) {
            rejected += try await send(batch[...], traceparent)
        }
        if !rejected.isEmpty { throw CDPFault(.rejected, rejected.joined(separator: "; ")) }
    }

    /// Sends a batch and returns what was refused of it.
    private func send(
        _ batch: ArraySlice<(id: String, bytes: [UInt8])>, _ traceparent: String?
    ) async throws -> [String] {
        let status = try await post(body(of: batch.map(\.bytes)), traceparent)
        switch CDPVerdict(status: status) {
        case .accepted: return []
        case .unavailable: throw CDPFault(.unavailable, "status \(status)")
        case .misconfigured: throw CDPFault(.misconfigured, "status \(status)")
        case .tooLarge, .rejected:
            guard batch.count > 1 else { return batch.map { "\($0.id) was refused with status \(status)" } }
            let middle = batch.startIndex + batch.count / 2
            let first = try await send(batch[..<middle], traceparent)
            return try await first + send(batch[middle...], traceparent)
        }
    }

    private static func batches(_ messages: [(id: String, bytes: [UInt8])]) -> [[(
        id: String, bytes: [UInt8]
    )]] {
        var batches: [[(id: String, bytes: [UInt8])]] = []
        var size = 0
        for message in messages {
            if let last = batches.last, last.count < batchMessages, size + message.bytes.count < batchBytes {
                batches[batches.count - 1].append(message)
                size += message.bytes.count
            } else {
                batches.append([message])
                size = message.bytes.count
            }
        }
        return batches
    }

    private func encode(_ message: CDPMessage) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.withoutEscapingSlashes, .sortedKeys]
        return Array(try encoder.encode(message))
    }

    private func body(of messages: [[UInt8]]) -> [UInt8] {
        var body = Array(#"{"batch":["#.utf8)
        body += Array(messages.joined(separator: [UInt8(ascii: ",")]))
        return body + Array(#"],"sentAt":"\#(now())"}"#.utf8)
    }

    private static let messageBytes = 32 << 10
    private static let batchBytes = 480 << 10
    private static let batchMessages = 500
}
