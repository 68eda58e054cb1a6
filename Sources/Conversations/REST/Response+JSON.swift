internal import HTTPTypes
internal import Hummingbird
internal import NIOCore

extension Response {
    /// A JSON body that nobody keeps: it may hold a token.
    static func json(_ body: some Encodable, status: HTTPResponse.Status = .ok) throws -> Response {
        let bytes = try FrameCoding.write(body)
        return Response(
            status: status,
            headers: [
                .contentType: "application/json; charset=utf-8",
                .contentLength: "\(bytes.count)",
                .cacheControl: "no-store",
            ],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }
}
