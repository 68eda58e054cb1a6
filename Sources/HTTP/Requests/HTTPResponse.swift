/// What whole and streamed responses have in common.
package protocol HTTPResponse: Sendable {
    var status: Int { get }
    var headers: [(name: String, value: String)] { get }
}

extension HTTPResponse {
    /// Whether the status is one of success.
    package var isSuccess: Bool { (200..<300).contains(status) }

    /// The first header of this name, in whatever case it is written.
    package func header(_ name: String) -> String? {
        let wanted = name.lowercased()
        return headers.first { $0.name.lowercased() == wanted }?.value
    }
}
