internal import Yams

/// Families of wordings that attempts to change an assistant's rules have in common.
struct InjectionWordings: Sendable {
    /// How often each family occurs.
    struct Counts {
        fileprivate(set) var numbers: [String: Int] = [:]

        subscript(_ family: String) -> Float { Float(numbers[family] ?? 0) }

        func has(_ family: String) -> Bool { (numbers[family] ?? 0) > 0 }
    }

    /// How many words of a message are read: an order that comes later is read in another window.
    static let reach = 400
    private static let most = 6
    private let families: [(name: String, patterns: [PhrasePattern])]

    /// Reads a mapping of names to patterns.
    ///
    /// - Throws: `ClassifierError` when it is no such mapping.
    init(yaml: String) throws(ClassifierError) {
        do {
            families = try YAMLDecoder().decode([String: [String]].self, from: yaml)
                .sorted { $0.key < $1.key }
                .map { ($0.key, $0.value.map(PhrasePattern.init)) }
        } catch {
            throw ClassifierError("the wordings of injections can't be read: \(error)")
        }
    }

    /// The wordings that come with the product.
    static func builtIn() throws(ClassifierError) -> InjectionWordings {
        try InjectionWordings(yaml: String(decoding: PackageResources.injection_signs_yaml, as: UTF8.self))
    }

    /// How often each family occurs in the first words of a text, a few times at most.
    func counts(in words: [String]) -> Counts {
        let words = Array(words.prefix(Self.reach))
        var counts = Counts()
        for family in families {
            var count = 0
            for pattern in family.patterns {
                guard let first = pattern.firstMatch(in: words) else { continue }
                count += 1
                var rest = words[(first.lowerBound + 1)...]
                while count < Self.most, !rest.isEmpty, let next = pattern.firstMatch(in: Array(rest)) {
                    count += 1
                    rest = rest.dropFirst(next.lowerBound + 1)
                }
            }
            counts.numbers[family.name] = min(count, Self.most)
        }
        return counts
    }
}
