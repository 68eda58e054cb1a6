/// What caused a turn to be routed.
package enum TurnTrigger: String, OpenEnumeration, CaseIterable {
    case message
    /// The button, without words.
    case humanRequest = "human_request"
    /// A case that this version does not know.
    case unknown
}
