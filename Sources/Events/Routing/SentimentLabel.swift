/// How the customer feels.
package enum SentimentLabel: String, OpenEnumeration, CaseIterable {
    case negative
    case neutral
    case positive
    /// A case that this version does not know.
    case unknown
}
