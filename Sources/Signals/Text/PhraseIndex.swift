internal import Language

/// Finds the longest known phrase at a place in a text.
struct PhraseIndex<Value: Sendable>: Sendable {
    private var byFirst: [String: [Entry]] = [:]

    private struct Entry: Sendable {
        let keys: [String]
        var value: Value
    }

    /// Adds a phrase; what an earlier addition left under it is combined with the new value.
    mutating func add(_ keys: [String], _ value: Value, combine: (Value, Value) -> Value = { _, new in new })
    {
        guard let first = keys.first else { return }
        if let index = byFirst[first]?.firstIndex(where: { $0.keys == keys }) {
            guard let old = byFirst[first]?[index].value else { return }
            byFirst[first]?[index].value = combine(old, value)
            return
        }
        byFirst[first, default: []].append(Entry(keys: keys, value: value))
        byFirst[first]?.sort { $0.keys.count > $1.keys.count }
    }

    mutating func add(_ phrase: String, _ value: Value) {
        add(Self.keys(phrase), value)
    }

    /// The longest phrase that starts at `index` and stays in one sentence.
    func match(at index: Int, in tokens: [Token]) -> (length: Int, value: Value)? {
        guard let entries = byFirst[tokens[index].key] else { return nil }
        for entry in entries where index + entry.keys.count <= tokens.count {
            let slice = tokens[index..<(index + entry.keys.count)]
            guard slice.last?.sentence == tokens[index].sentence else { continue }
            if zip(slice, entry.keys).allSatisfy({ $0.key == $1 }) { return (entry.keys.count, entry.value) }
        }
        return nil
    }

    /// All phrases in a text, the longest first at each place, none inside another.
    func matches(in tokens: [Token]) -> [(range: Range<Int>, value: Value)] {
        var found: [(range: Range<Int>, value: Value)] = []
        var index = 0
        while index < tokens.count {
            if let match = match(at: index, in: tokens) {
                found.append((index..<(index + match.length), match.value))
                index += match.length
            } else {
                index += 1
            }
        }
        return found
    }

    func contains(_ keys: [String]) -> Bool {
        keys.first.flatMap { byFirst[$0] }?.contains { $0.keys == keys } ?? false
    }

    static func keys(_ phrase: String) -> [String] { Tokenizer.terms(in: phrase).map(Singular.of) }
}

extension PhraseIndex where Value == String {
    /// Lines of `value: phrase, phrase, …`; a value without phrases stands for itself.
    init(lines: String) {
        for line in lines.split(separator: "\n") {
            let parts = line.split(separator: ":", maxSplits: 1)
            let value = parts[0].trimmed
            add(value, value)
            guard parts.count == 2 else { continue }
            for phrase in parts[1].split(separator: ",") { add(String(phrase), value) }
        }
    }
}

extension PhraseIndex where Value == Bool {
    init(phrases: String) {
        for phrase in phrases.split(separator: ",") { add(String(phrase), true) }
    }
}

extension StringProtocol {
    /// Without white space around it.
    var trimmed: String {
        let start = drop(while: \.isWhitespace)
        return String(start.reversed().drop(while: \.isWhitespace).reversed())
    }
}
