internal import HTTPTypes
internal import Hummingbird

/// An HTML answer.
struct Page: ResponseGenerator {
    var status: HTTPResponse.Status = .ok
    var html: HTML
    /// The chat widget's gateway, as the content security policy has to allow it.
    var connects: [String] = []

    func response(from request: Request, context: some RequestContext) throws -> Response {
        let policy =
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; "
            + "form-action 'self'; frame-ancestors 'none'; connect-src "
            + (["'self'"] + connects).joined(separator: " ")
        return Response(
            status: status,
            headers: [
                .contentType: "text/html; charset=utf-8", .contentSecurityPolicy: policy,
                .xContentTypeOptions: "nosniff", .cacheControl: "no-store",
            ],
            body: ResponseBody(byteBuffer: ByteBuffer(string: "<!doctype html>\n" + html.text)))
    }
}
