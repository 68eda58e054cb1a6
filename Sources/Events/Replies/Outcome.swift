/// How a turn ended.
package enum Outcome: String, OpenEnumeration, CaseIterable {
    case answered
    /// Asked for something.
    case clarifying
    /// Said that it does not know.
    case abstained
    case handedOff = "handed_off"
    case refused
    case smalltalk
    /// A case that this version does not know.
    case unknown
}
