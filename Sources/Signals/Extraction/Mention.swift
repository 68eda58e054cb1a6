/// Something of the catalogue, or a property, that a turn speaks of.
struct Mention: Sendable {
    enum Subject: Hashable, Sendable {
        case category(CategoryMatch)
        case product(Set<String>)
        case attribute(AttributeValue)
    }

    var subject: Subject
    var range: Range<Int>
    var reading: NegationReader.Reading = .wanted

    var attribute: AttributeValue? {
        if case .attribute(let value) = subject { value } else { nil }
    }

    var isThing: Bool { attribute == nil }

    var certainty: Double {
        switch subject {
        case .category(let match): match.fit.certainty
        case .product: 1
        case .attribute: 0.85
        }
    }
}
