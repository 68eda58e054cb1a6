/// Takes marks such as `[1]`, `[1, 3]`, `【2】`, `[Source 4]` or `(evidence 2)` out of text that comes in pieces.
struct CitationScanner: Sendable {
    /// The text so far that nobody has taken yet, without marks.
    private(set) var text = ""
    /// The marks in it: after how many bytes of `text`, and the number.
    private var marks: [(offset: Int, number: Int)] = []
    /// What may become a mark.
    private var open = ""
    private var followsMark = false

    private static let longestMark = 32

    mutating func feed(_ piece: String) {
        for character in piece { feed(character) }
    }

    /// Nothing more comes: what had only begun as a mark is text.
    mutating func finish() {
        text += open
        open = ""
    }

    /// Takes everything before `end` away, with the marks that stand there.
    mutating func take(upTo end: String.Index) -> (text: String, numbers: [Int]) {
        let taken = String(text[..<end])
        let count = taken.utf8.count
        var numbers: [Int] = []
        for mark in marks where mark.offset <= count && !numbers.contains(mark.number) {
            numbers.append(mark.number)
        }
        marks = marks.filter { $0.offset > count }.map { ($0.offset - count, $0.number) }
        text = String(text[end...])
        return (taken, numbers)
    }

    private mutating func feed(_ character: Character) {
        guard let first = open.first else {
            guard "[【(".contains(character) else {
                append(character)
                return
            }
            open = String(character)
            return
        }
        open.append(character)
        let isClosed = first == "(" ? character == ")" : character == "]" || character == "】"
        // "(evidence [1])" closes with its own bracket.
        if isClosed, let numbers = Self.numbers(in: open) {
            close(numbers)
        } else if isClosed || character.isNewline || open.count > Self.longestMark
            || !Self.mayBecomeMark(open)
        {
            for character in open { append(character) }
            open = ""
        }
    }

    private mutating func append(_ character: Character) {
        if followsMark, character.isLetter || character.isNumber, text.last?.isWhitespace == false {
            text.append(" ")
        }
        followsMark = false
        text.append(character)
    }

    /// The space before a mark goes with it.
    private mutating func close(_ numbers: [Int]) {
        open = ""
        while text.last == " " { text.removeLast() }
        let offset = text.utf8.count
        marks += numbers.map { (offset, $0) }
        followsMark = true
    }

    private static func mayBecomeMark(_ open: String) -> Bool {
        if open.hasPrefix("【") { return true }
        let inner = open.dropFirst()
        let name = inner.prefix { $0.isLetter }.lowercased()
        let rest = inner.dropFirst(name.count)
        if name.isEmpty {
            return open.hasPrefix("[")
                ? rest.allSatisfy { $0.isNumber || " ,;-–^".contains($0) } : rest.isEmpty
        }
        if rest.isEmpty { return names.contains { $0.hasPrefix(name) } }
        return names.contains(name) && rest.allSatisfy { $0.isNumber || " ,;:#&.-–[]and".contains($0) }
    }

    /// Nil when it is no mark.
    private static func numbers(in mark: String) -> [Int]? {
        let inner = mark.dropFirst().dropLast()
        let name = inner.prefix { $0.isLetter }.lowercased()
        let digits = mark.hasPrefix("【") ? inner.prefix { $0.isNumber || " ,".contains($0) } : inner
        let numbers = digits.split { !$0.isNumber }.compactMap { Int($0) }
        return numbers.isEmpty && !names.contains(name) ? nil : numbers
    }

    /// What models call the evidence in a mark.
    private static let names: Set<String> = [
        "source", "sources", "evidence", "document", "documents", "doc", "ref", "reference", "citation",
        "block", "passage",
    ]
}
