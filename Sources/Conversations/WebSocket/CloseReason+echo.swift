internal import NIOCore

extension CloseReason {
    /// The answer to a client's close frame: its own code, if it may be sent.
    init(echoing data: ByteBuffer) {
        let code = data.getInteger(at: data.readerIndex, as: UInt16.self)
        switch code {
        case nil: self.init(code: data.readableBytes == 0 ? 1000 : 1002, text: "")
        case .some(let code) where (1000...1003).contains(code) || (1007...1014).contains(code):
            self.init(code: code, text: "")
        case .some(let code) where (3000...4999).contains(code):
            self.init(code: code, text: "")
        default: self.init(code: 1002, text: "")
        }
    }
}
