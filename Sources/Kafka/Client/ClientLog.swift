internal import CLibrdkafka
internal import Logging

/// Passes librdkafka's own lines on, at debug: what matters comes as an error value.
struct ClientLog: Sendable {
    private let logger: Logger

    init(clientID: String) {
        var logger = Logger(label: "cie.kafka")
        logger[metadataKey: "client_id"] = "\(clientID)"
        self.logger = logger
    }

    func take(_ event: OpaquePointer) {
        var facility: UnsafePointer<CChar>?
        var text: UnsafePointer<CChar>?
        var level: Int32 = 0
        guard rd_kafka_event_log(event, &facility, &text, &level) == 0, let text else { return }
        let line = String(cString: text)
        logger.debug(
            "\(line)",
            metadata: ["facility": "\(facility.map { String(cString: $0) } ?? "")", "level": "\(level)"])
    }
}
