/// What a person finds who opens the gateway in a browser.
struct APIDescription: Encodable {
    let name = "Conversational Intent Engine gateway"
    let websocket = "GET \(ChatRoutes.socketPath)"
    let rest = [
        "POST /v1/sessions", "POST /v1/sessions/{id}/messages", "POST /v1/sessions/{id}/consent",
        "POST /v1/sessions/{id}/identify", "POST /v1/sessions/{id}/human",
        "POST /v1/sessions/{id}/feedback", "POST /v1/sessions/{id}/end", "GET /v1/sessions/{id}/events",
    ]
    let probes = ["GET /livez", "GET /readyz"]
}
