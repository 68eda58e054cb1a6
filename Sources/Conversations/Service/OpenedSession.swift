/// A conversation that a hello has opened.
package struct OpenedSession: Hashable, Sendable {
    package let id: SessionID
    /// Opens it again later.
    package let token: String
    /// It went on, rather than began.
    package let resumed: Bool
    /// Where the customer is, as far as the hello told.
    let visitorID: String?
    let pageURL: String?
    let locale: String?

    init(id: SessionID, token: String, resumed: Bool, hello: HelloFrame) {
        self.id = id
        self.token = token
        self.resumed = resumed
        visitorID = hello.visitorID
        pageURL = hello.pageURL
        locale = hello.locale
    }
}
