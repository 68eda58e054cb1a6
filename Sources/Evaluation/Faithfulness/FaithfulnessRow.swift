/// An answer with its evidence and whether it says the same.
package struct FaithfulnessRow: Hashable, Sendable, Decodable {
    package var context: String
    package var answer: String
    package var isFaithful: Bool

    package init(context: String, answer: String, isFaithful: Bool) {
        self.context = context
        self.answer = answer
        self.isFaithful = isFaithful
    }

    /// Evidence may be missing; the label is a number or a truth value.
    package init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        context = try fields.decodeIfPresent(String.self, forKey: .context) ?? ""
        answer = try fields.decode(String.self, forKey: .answer)
        if let number = try? fields.decode(Int.self, forKey: .label) {
            isFaithful = number > 0
        } else {
            isFaithful = try fields.decode(Bool.self, forKey: .label)
        }
    }

    private enum CodingKeys: String, CodingKey {
        case context, answer, label
    }
}
