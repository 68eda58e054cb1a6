import Knowledge
import Language

extension CatalogueProduct {
    /// What it is embedded as: its names, where it is sorted in, what is said of it, what its variants offer.
    var passage: PassageText {
        PassageText(
            title: names, section: category.isEmpty ? nil : category.joined(separator: " > "),
            text: [description, offers].compactMap(\.self).joined(separator: " "))
    }

    /// The options in words, such as `color Black, Moss Green`; bare numbers, such as sizes, mean nothing here.
    private var offers: String? {
        var values: [String: [String]] = [:]
        for (name, value) in variants.flatMap(\.options) where value.contains(where: \.isLetter) {
            if values[name]?.contains(value) != true { values[name, default: []].append(value) }
        }
        let parts = values.sorted { $0.key < $1.key }.map { name, values in
            "\(name) \(values.joined(separator: ", "))"
        }
        return parts.isEmpty ? nil : parts.joined(separator: "; ") + "."
    }
}
