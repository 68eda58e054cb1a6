internal import FoundationEssentials
internal import HTTPTypes
internal import Hummingbird

/// A JSON answer.
struct JSONAnswer: ResponseGenerator {
    let status: HTTPResponse.Status
    let bytes: [UInt8]
    var headers: HTTPFields = [:]

    init(status: HTTPResponse.Status = .ok, bytes: [UInt8]) {
        self.status = status
        self.bytes = bytes
    }

    init(status: HTTPResponse.Status = .ok, _ value: some Encodable) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        self.init(status: status, bytes: Array(try encoder.encode(value)))
    }

    static func error(_ status: HTTPResponse.Status, _ message: String) throws -> JSONAnswer {
        try JSONAnswer(status: status, ["error": message])
    }

    func response(from request: Request, context: some RequestContext) throws -> Response {
        var fields: HTTPFields = [.contentType: "application/json", .cacheControl: "no-store"]
        for field in headers { fields[field.name] = field.value }
        return Response(
            status: status, headers: fields, body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }
}
