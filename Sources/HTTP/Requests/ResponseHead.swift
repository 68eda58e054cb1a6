/// Status and headers, known before the body.
struct ResponseHead: HTTPResponse {
    var status: Int
    var headers: [(name: String, value: String)]
}
