package import Events

/// What the safety models found in a message.
package struct SafetyJudgement: Hashable, Sendable {
    /// How probable hostility is, 0 to 1.
    package var toxicity: Double
    /// How probable an attempt to change the assistant's rules is, 0 to 1.
    package var injection: Double

    package init(toxicity: Double, injection: Double) {
        self.toxicity = toxicity
        self.injection = injection
    }

    /// What the message is treated as.
    ///
    /// When both reach their thresholds, the one that is further above its own decides, measured on the way to
    /// certainty; injection when they are level, because it limits what may be done and still gets a calm answer.
    package var verdict: SafetyVerdict {
        let hostile = Self.excess(toxicity, over: ToxicityModel.threshold)
        let attempt = Self.excess(injection, over: InjectionModel.threshold)
        if attempt < 0 { return hostile < 0 ? .clean : .toxic }
        return hostile > attempt ? .toxic : .injection
    }

    /// Zero at the threshold, one at certainty.
    private static func excess(_ probability: Double, over threshold: Double) -> Double {
        (probability - threshold) / (1 - threshold)
    }
}
