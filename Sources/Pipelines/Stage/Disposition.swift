/// How an event ended that was not at fault.
package enum Disposition: Sendable, Hashable {
    /// Its effects have happened and its outputs are acknowledged.
    case processed
    /// Not for this stage; counted under the reason given.
    case skipped(String)
    /// It had taken effect before.
    case duplicate
}
