/// A frame that knows what its fields may hold.
package protocol LimitedFrame: Decodable {
    /// - Throws: what is wrong, naming the field.
    func validate() throws(ChatError)
}

extension ClientFrame: LimitedFrame {
    package func validate() throws(ChatError) {
        switch self {
        case .hello(let frame): try frame.validate()
        case .message(let frame): try frame.validate()
        case .consent(let frame): try frame.validate()
        case .identify(let frame): try frame.validate()
        case .feedback(let frame): try frame.validate()
        case .human, .end: break
        }
    }
}
