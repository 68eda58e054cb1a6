/// The limits of Segment's HTTP tracking API.
enum CDPLimits {
    static let batchBytes = 500 << 10
    static let eventBytes = 32 << 10
    static let eventsInBatch = 2_500
    static let messageIDCharacters = 100
}
