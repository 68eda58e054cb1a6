internal import HTTPTypes

extension HTTPField.Name {
    /// How far a client has followed an event stream (HTML Standard, section 9.2).
    static let lastEventID = named("last-event-id")
    /// Asks nginx and its like not to hold events back.
    static let accelBuffering = named("x-accel-buffering")

    private static func named(_ name: StaticString) -> HTTPField.Name {
        guard let name = HTTPField.Name("\(name)") else {
            preconditionFailure("\(name) is not a field name")
        }
        return name
    }
}
