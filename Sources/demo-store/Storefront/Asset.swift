internal import HTTPTypes
internal import Hummingbird

/// A style sheet or script, embedded in the program.
struct Asset: ResponseGenerator {
    let name: String
    let type: String
    let text: String

    func response(from request: Request, context: some RequestContext) throws -> Response {
        Response(
            status: .ok,
            headers: [.contentType: type, .cacheControl: "no-cache", .xContentTypeOptions: "nosniff"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
    }

    static let files = [
        style("base.css", PackageResources.base_css), style("shop.css", PackageResources.shop_css),
        style("cdp.css", PackageResources.cdp_css), script("shop.js", PackageResources.shop_js),
        script("cdp.js", PackageResources.cdp_js),
    ]

    private static func style(_ name: String, _ bytes: [UInt8]) -> Asset {
        Asset(name: name, type: "text/css; charset=utf-8", text: String(decoding: bytes, as: UTF8.self))
    }

    private static func script(_ name: String, _ bytes: [UInt8]) -> Asset {
        Asset(
            name: name, type: "text/javascript; charset=utf-8", text: String(decoding: bytes, as: UTF8.self))
    }
}
