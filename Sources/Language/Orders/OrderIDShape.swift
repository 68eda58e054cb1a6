/// What a shop's order ids look like, such as `NW-#####`.
///
/// `#` is a digit, `@` a letter, `?` either; `+` means one or more of the one before it; anything else stands
/// for itself. Letters match in both cases; a hyphen may be missing or be a space.
package struct OrderIDShape: Hashable, Sendable, CustomStringConvertible {
    enum Element: Hashable, Sendable {
        case literal(UInt32)
        case digit, letter, either
    }

    struct Part: Hashable, Sendable {
        var element: Element
        var repeats: Bool
    }

    package let description: String
    let parts: [Part]

    /// Reads a shape; nil when nothing in it stands for a digit or letter, or a `+` comes first.
    package init?(_ pattern: String) {
        var parts: [Part] = []
        for value in FoldedText(pattern).scalars {
            switch Unicode.Scalar(value) {
            case "#": parts.append(Part(element: .digit, repeats: false))
            case "@": parts.append(Part(element: .letter, repeats: false))
            case "?": parts.append(Part(element: .either, repeats: false))
            case "+":
                guard !parts.isEmpty else { return nil }
                parts[parts.count - 1].repeats = true
            default: parts.append(Part(element: .literal(value), repeats: false))
            }
        }
        let isVariable = parts.contains { part in
            if case .literal = part.element { return false }
            return true
        }
        guard isVariable else { return nil }
        self.parts = parts
        description = pattern
    }

    /// Shapes separated by commas.
    ///
    /// - Returns: Nil when one of them is no shape.
    package static func list(_ text: String) -> [OrderIDShape]? {
        var shapes: [OrderIDShape] = []
        for piece in text.split(separator: ",") {
            guard let shape = OrderIDShape(piece.filter { !$0.isWhitespace }) else { return nil }
            shapes.append(shape)
        }
        return shapes.isEmpty ? nil : shapes
    }

    /// Letters of its own make an id stand out; without them it needs words around it that say "order".
    var isDistinctive: Bool {
        parts.contains { part in
            if case .literal(let value) = part.element { return ScalarClass.isLetter(value) }
            return part.element == .letter
        }
    }

    /// The letters and hyphens before the digits, when the shape is just these two: `NW-` of `NW-#####`.
    ///
    /// With it, `order 10427` can be completed to `NW-10427`.
    var prefixBeforeDigits: [UInt32]? {
        let literals = parts.prefix { if case .literal = $0.element { true } else { false } }
        guard !literals.isEmpty, parts.dropFirst(literals.count).allSatisfy({ $0.element == .digit }) else {
            return nil
        }
        return literals.compactMap { if case .literal(let value) = $0.element { value } else { nil } }
    }

    /// Matches at `start` and gives the id in the shop's writing with the end of the match.
    func match(_ scalars: [UInt32], at start: Int) -> (id: [UInt32], end: Int)? {
        match(scalars, at: start, parts: parts[...])
    }

    /// Matches the digits alone, without the prefix.
    func matchDigits(_ scalars: [UInt32], at start: Int) -> (id: [UInt32], end: Int)? {
        guard let prefix = prefixBeforeDigits else { return nil }
        guard let digits = match(scalars, at: start, parts: parts.dropFirst(prefix.count)) else { return nil }
        return (prefix + digits.id, digits.end)
    }

    private func match(
        _ scalars: [UInt32], at start: Int, parts: ArraySlice<Part>
    ) -> (id: [UInt32], end: Int)? {
        var id: [UInt32] = []
        var index = start
        for part in parts {
            if part.element == .literal(45) {
                id.append(45)
                if index < scalars.count, scalars[index] == 45 || scalars[index] == 32 { index += 1 }
                continue
            }
            let limit = part.repeats ? OrderIDRecognizer.longest : 1
            var taken = 0
            while taken < limit, index < scalars.count, fits(scalars[index], part.element) {
                id.append(scalars[index])
                index += 1
                taken += 1
            }
            guard taken > 0 else { return nil }
        }
        return (id, index)
    }

    private func fits(_ value: UInt32, _ element: Element) -> Bool {
        switch element {
        case .literal(let wanted): value == wanted
        case .digit: ScalarClass.isDigit(value)
        case .letter: value < 0x80 && ScalarClass.isLetter(value)
        case .either: value < 0x80 && ScalarClass.isWordPart(value)
        }
    }
}
