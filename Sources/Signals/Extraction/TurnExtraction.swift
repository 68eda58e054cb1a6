package import Events

/// What one turn shows.
package struct TurnExtraction: Hashable, Sendable {
    package var signals: [IntentSignal]
    package var facts: [ZeroPartyFact]
    /// How many findings were withheld because they must not be inferred.
    package var suppressed: Int
    /// The customer seems not to be of age: nothing may be kept about them.
    package var isMinor: Bool
    /// The thing that the turn was last about; properties named later belong to it.
    package var focus: CategoryPlace?

    package init(
        signals: [IntentSignal] = [], facts: [ZeroPartyFact] = [], suppressed: Int = 0, isMinor: Bool = false,
        focus: CategoryPlace? = nil
    ) {
        self.signals = signals
        self.facts = facts
        self.suppressed = suppressed
        self.isMinor = isMinor
        self.focus = focus
    }
}
