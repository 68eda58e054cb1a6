/// Finds order ids in what customers write.
///
/// With shapes (`NW-#####`) it finds what the shop really uses, and completes `order 10427`. Without, it knows the
/// usual forms: `#10427`, `NW-10427`, `W6818211`, and any code after the word "order". Telephone numbers, cards,
/// prices and dates are not order ids.
package struct OrderIDRecognizer: Sendable {
    /// Longer runs of letters and digits are no order ids.
    static let longest = 24

    package let shapes: [OrderIDShape]

    /// - Parameter shapes: The shop's own; empty for the usual forms.
    package init(shapes: [OrderIDShape] = []) {
        self.shapes = shapes
    }

    /// The order ids in `text`, in order, each once.
    ///
    /// - Parameter expected: The customer was just asked for it, so a bare number will be it.
    package func ids(in text: some StringProtocol, expected: Bool = false) -> [String] {
        var seen: Set<String> = []
        return mentions(in: FoldedText(text), expected: expected).map(\.id).filter {
            seen.insert($0).inserted
        }
    }

    func mentions(
        in folded: FoldedText, excluding taken: [Range<Int>] = [], expected: Bool = false
    ) -> [OrderIDMention] {
        let tokens = OrderIDToken.all(in: folded, excluding: taken)
        var bare: OrderIDToken?
        if let only = OrderContext.onlyToken(in: folded, tokens: tokens, excluding: taken)
            ?? OrderContext.onlyNumber(in: folded, tokens: tokens, excluding: taken)
        {
            bare = only
        }
        var found: [OrderIDMention] = []
        for token in tokens where found.last.map({ token.span.lowerBound >= $0.span.upperBound }) ?? true {
            let isBare = bare?.span == token.span
            if let mention = mention(of: token, in: folded, isBare: isBare, expected: expected) {
                found.append(mention)
            }
        }
        return found
    }

    private func mention(
        of token: OrderIDToken, in folded: FoldedText, isBare: Bool, expected: Bool
    ) -> OrderIDMention? {
        if shapes.isEmpty { return usualForm(token, in: folded, isBare: isBare, expected: expected) }
        let isCalledOne = token.hasHash || isBare || OrderContext.precedes(token.span.lowerBound, in: folded)
        for shape in shapes {
            if shape.isDistinctive || isCalledOne {
                for start in starts(of: token, in: folded) {
                    guard let match = shape.match(folded.scalars, at: start), ends(match.end, in: folded)
                    else {
                        continue
                    }
                    let first = start == token.body.lowerBound ? token.span.lowerBound : start
                    return OrderIDMention(id: spelling(match.id), span: first..<match.end)
                }
            }
            if isCalledOne, let match = shape.matchDigits(folded.scalars, at: token.body.lowerBound),
                ends(match.end, in: folded)
            {
                return OrderIDMention(id: spelling(match.id), span: token.span.lowerBound..<match.end)
            }
        }
        return nil
    }

    /// Where an id may start: at the token, or at the word before it (`nw 10427`).
    private func starts(of token: OrderIDToken, in folded: FoldedText) -> [Int] {
        let start = token.body.lowerBound
        guard folded.scalar(at: start - 1) == 32 else { return [start] }
        var before = start - 1
        while before > 0, start - before <= Self.longest, ScalarClass.isWordPart(folded.scalars[before - 1]) {
            before -= 1
        }
        return before < start - 1 ? [start, before] : [start]
    }

    private func usualForm(
        _ token: OrderIDToken, in folded: FoldedText, isBare: Bool, expected: Bool
    ) -> OrderIDMention? {
        guard token.digits >= 3, token.body.count <= Self.longest, !token.isDate,
            !token.isPartOfNumber(in: folded)
        else { return nil }
        if token.letters == 0, CardNetwork.isCard(Array(folded.scalars[token.body])) { return nil }
        let context = OrderContext.of(token.span.lowerBound, in: folded)
        if context == .otherThing { return nil }
        let isKnown =
            token.hasHash || token.standsOut
            || (context == .order && (token.letters > 0 || token.digits >= 4))
            || (isBare && (token.letters > 0 || (4...(expected ? 15 : 9)).contains(token.digits)))
        let prefixed = OrderContext.withPrefix(token, in: folded, isOrder: context == .order)
        guard isKnown || prefixed != nil else { return nil }
        return prefixed
            ?? OrderIDMention(id: spelling(Array(folded.scalars[token.body])), span: token.span)
    }

    private func ends(_ end: Int, in folded: FoldedText) -> Bool {
        guard let next = folded.scalar(at: end) else { return true }
        return !ScalarClass.isWordPart(next)
    }

    private func spelling(_ scalars: [UInt32]) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars.compactMap(Unicode.Scalar.init))
        return String(view).uppercased()
    }
}
