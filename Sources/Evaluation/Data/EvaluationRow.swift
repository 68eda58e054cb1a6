/// A labelled line of a file to evaluate with.
package struct EvaluationRow: Hashable, Sendable, Decodable {
    package var text: String
    /// What the text is, as a word; numbers and truth values are written out.
    package var label: String

    package init(text: String, label: String) {
        self.text = text
        self.label = label
    }

    /// `intent` counts as the label where there is one.
    package init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        text = try fields.decode(String.self, forKey: .text)
        let key: CodingKeys = fields.contains(.intent) ? .intent : .label
        if let number = try? fields.decode(Int.self, forKey: key) {
            label = String(number)
        } else if let truth = try? fields.decode(Bool.self, forKey: key) {
            label = truth ? "1" : "0"
        } else {
            label = try fields.decode(String.self, forKey: key)
        }
    }

    /// Whether the label says yes: `1`, `true`, `yes`.
    package var isPositive: Bool { ["1", "true", "yes", "positive"].contains(label.lowercased()) }

    private enum CodingKeys: String, CodingKey {
        case text, intent, label
    }
}
