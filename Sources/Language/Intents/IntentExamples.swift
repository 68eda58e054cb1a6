internal import Yams

/// Labelled examples of what customers want: the content of an `intents.yaml`.
///
/// A list of `{name, description, examples}` under `intents`; unknown keys are ignored.
package struct IntentExamples: Sendable, Hashable {
    /// One intent with what customers say when they have it.
    package struct Intent: Sendable, Hashable {
        package var name: String
        package var description: String?
        package var examples: [String]

        package init(name: String, description: String? = nil, examples: [String]) {
            self.name = name
            self.description = description
            self.examples = examples
        }
    }

    package private(set) var intents: [Intent]

    package init(intents: [Intent]) {
        self.intents = intents
    }

    /// Reads YAML.
    ///
    /// - Throws: `IntentExamplesError` when it is not YAML of that form.
    package init(yaml: String) throws(IntentExamplesError) {
        let file: File
        do {
            file = try YAMLDecoder().decode(File.self, from: yaml)
        } catch {
            throw IntentExamplesError(message: "intents.yaml can't be read: \(error)")
        }
        intents = file.intents.map {
            Intent(name: $0.name, description: $0.description, examples: $0.examples ?? [])
        }
    }

    /// The intents that every shop has.
    ///
    /// - Throws: `IntentExamplesError` when the embedded file is broken.
    package static func builtIn() throws(IntentExamplesError) -> IntentExamples {
        try IntentExamples(yaml: String(decoding: PackageResources.intents_yaml, as: UTF8.self))
    }

    /// These examples with a shop's own: new intents are added, examples of known ones appended.
    package func merged(with others: IntentExamples) -> IntentExamples {
        var merged = self
        for intent in others.intents {
            if let place = merged.intents.firstIndex(where: { $0.name == intent.name }) {
                merged.intents[place].examples += intent.examples
                merged.intents[place].description = intent.description ?? merged.intents[place].description
            } else {
                merged.intents.append(intent)
            }
        }
        return merged
    }

    private struct File: Decodable {
        let intents: [Entry]
    }

    private struct Entry: Decodable {
        let name: String
        let description: String?
        let examples: [String]?
    }
}
