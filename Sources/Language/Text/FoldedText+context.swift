extension FoldedText {
    /// The words just before `position`, nearest first; looks at no more than `reach` scalars.
    func words(before position: Int, limit: Int, reach: Int = 40) -> [String] {
        var words: [String] = []
        var end = position
        let floor = max(0, position - reach)
        while words.count < limit, end > floor {
            while end > floor, !ScalarClass.isWordPart(scalars[end - 1]) {
                // What follows "Your card?" at once is the answer.
                let isAnswer = words.isEmpty && scalars[end - 1] == 63
                if endsThought(at: end - 1), !isAnswer { return words }
                end -= 1
            }
            var start = end
            while start > floor, ScalarClass.isWordPart(scalars[start - 1]) || scalars[start - 1] == 39 {
                start -= 1
            }
            if start < end { words.append(text(start..<end)) }
            end = start
        }
        return words
    }

    /// The scalar at `index`; nil outside the text.
    func scalar(at index: Int) -> UInt32? {
        index >= 0 && index < scalars.count ? scalars[index] : nil
    }

    func has(_ literal: String, at index: Int) -> Bool {
        var position = index
        for scalar in literal.unicodeScalars {
            guard self.scalar(at: position) == scalar.value else { return false }
            position += 1
        }
        return true
    }

    /// The first index at or after `index` that is no space; looks at no more than `limit` spaces.
    func skipSpaces(from index: Int, limit: Int) -> Int {
        var position = index
        while position < index + limit, position < scalars.count, ScalarClass.isSpace(scalars[position]) {
            position += 1
        }
        return position
    }

    /// The words just after `position`, nearest first; looks at no more than `reach` scalars.
    func words(after position: Int, limit: Int, reach: Int = 40) -> [String] {
        var words: [String] = []
        var start = position
        let ceiling = min(count, position + reach)
        while words.count < limit, start < ceiling {
            while start < ceiling, !ScalarClass.isWordPart(scalars[start]) {
                // . ! ? and a new line
                if [46, 33, 63, 10].contains(scalars[start]) { return words }
                start += 1
            }
            var end = start
            while end < ceiling, ScalarClass.isWordPart(scalars[end]) || scalars[end] == 39 { end += 1 }
            if start < end { words.append(text(start..<end)) }
            start = end
        }
        return words
    }

    /// A mark after which another thought begins; a full stop may belong to `no.`, a new line may follow `Phone:`.
    private func endsThought(at index: Int) -> Bool {
        let value = scalars[index]
        if value == 10 { return !(scalar(at: index - 1) == 58 || scalar(at: index - 2) == 58) }
        return value == 33 || value == 63
    }
}
