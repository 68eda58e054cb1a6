internal import Yams

/// Labelled examples in YAML: a mapping of labels to lists of texts.
package enum LabelledTexts {
    /// Reads YAML; labels come in alphabetical order.
    ///
    /// - Throws: `ClassifierError` when it is not YAML of that form.
    package static func read(yaml: String) throws(ClassifierError) -> [LabelledText] {
        do {
            return try YAMLDecoder().decode([String: [String]].self, from: yaml)
                .sorted { $0.key < $1.key }
                .flatMap { label, texts in texts.map { LabelledText(text: $0, label: label) } }
        } catch {
            throw ClassifierError("labelled examples can't be read: \(error)")
        }
    }
}
