internal import Events

/// The parts of a passage that replies are put together from: sentences, list items and rows.
package enum AnswerParts {
    /// What each part says under the heading above it, in the order of the text.
    package static func texts(title: String, section: String?, text: String) -> [String] {
        let passage = PassageText(
            Passage(
                chunkID: "", documentID: "", documentVersion: 0, title: title, section: section, url: nil,
                text: text, score: 0))
        let heading = passage.lastHeading.isEmpty ? title : passage.lastHeading
        return passage.units.map { "\(heading): \($0.display)" }
    }
}
