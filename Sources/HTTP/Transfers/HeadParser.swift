/// Builds the head of a response out of the header lines that libcurl reports one by one.
struct HeadParser {
    private var current = ResponseHead(status: 0, headers: [])
    /// The final head has been handed out; what comes now are trailers.
    private(set) var isComplete = false

    /// The head, when this line ends it; interim answers (1xx) are passed over.
    mutating func feed(_ line: UnsafeRawBufferPointer) -> ResponseHead? {
        guard !isComplete else { return nil }
        let text = Self.trimmed(String(decoding: line, as: UTF8.self)[...])
        if text.isEmpty {
            guard current.status >= 200 else { return nil }
            isComplete = true
            return current
        }
        if text.hasPrefix("HTTP/") {
            let status = text.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
            current = ResponseHead(status: status, headers: [])
        } else if let colon = text.firstIndex(of: ":") {
            let value = Self.trimmed(text[text.index(after: colon)...])
            current.headers.append((name: String(text[..<colon]), value: String(value)))
        }
        return nil
    }

    private static func trimmed(_ text: Substring) -> Substring {
        var text = text.drop(while: \.isWhitespace)
        while text.last?.isWhitespace == true { text.removeLast() }
        return text
    }
}
