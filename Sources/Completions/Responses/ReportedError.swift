/// The error object of an endpoint, reduced to what names the error.
///
/// Its message is left out: some endpoints repeat the prompt in it.
struct ReportedError: Decodable {
    /// Such as `rate_limit_exceeded`, `server_error` or `invalid_request_error`.
    let name: String

    init(from decoder: any Decoder) throws {
        guard let fields = try? decoder.container(keyedBy: CodingKeys.self) else {
            name = "error"
            return
        }
        let texts = [CodingKeys.code, .type].map { key in
            (try? fields.decodeIfPresent(String.self, forKey: key))
                ?? (try? fields.decodeIfPresent(Int.self, forKey: key)).map(String.init)
        }
        name = texts.compactMap(\.self).map(Self.plain).first { !$0.isEmpty } ?? "error"
    }

    private enum CodingKeys: String, CodingKey {
        case code, type
    }

    private static func plain(_ text: String) -> String {
        String(text.filter { $0.isASCII && ($0.isLetter || $0.isNumber || "_-.".contains($0)) }.prefix(60))
    }
}
