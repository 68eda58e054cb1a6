package import Events

/// An event to be published under an id that its maker derived.
package struct Output: Sendable {
    package let id: String
    package let payload: any EventPayload

    package init(_ payload: any EventPayload, id: String) {
        self.id = id
        self.payload = payload
    }
}
