/// What customers write on an ordinary day, as examples of what is neither hostile nor an attempt.
enum OrdinaryMessages {
    /// Every eighth built-in example of an intent, those out of scope left out.
    ///
    /// More would teach the safety models little and make them slower.
    static func builtIn() throws(ClassifierError) -> [String] {
        let intents: IntentExamples
        do {
            intents = try IntentExamples.builtIn()
        } catch {
            throw ClassifierError(error.message)
        }
        let texts = intents.intents.filter { $0.name != IntentClassifier.outOfScope }.flatMap(\.examples)
        return stride(from: 0, to: texts.count, by: 8).map { texts[$0] }
    }

    /// `examples` with the ordinary messages that are not among them, labelled `label`.
    static func joined(to examples: [LabelledText], as label: String) throws(ClassifierError)
        -> [LabelledText]
    {
        var known = Set(examples.map { $0.text.lowercased() })
        let others = try builtIn().filter { known.insert($0.lowercased()).inserted }
        return examples + others.map { LabelledText(text: $0, label: label) }
    }
}
