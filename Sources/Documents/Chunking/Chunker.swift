/// Cuts documents at their headings; sections that are too long also between paragraphs, sentences or rows.
///
/// A list or table stays with the sentence that introduces it; when it is cut, each part begins with that sentence,
/// and a table's with its header too: a part means the same alone as it did in its place.
package struct Chunker: Sendable {
    /// The 512 that models and citations allow, less the marks for start and end.
    package static let standardLimit = 510
    /// The estimate is rough, so this stays well below.
    package static let estimatedLimit = 400

    private let limit: Int
    private let count: @Sendable (String) -> Int

    /// - Parameters:
    ///   - limit: The tokens that a chunk may have.
    ///   - count: Counts them; without it they are estimated.
    package init(limit: Int? = nil, count: (@Sendable (String) -> Int)? = nil) {
        self.limit = limit ?? (count == nil ? Self.estimatedLimit : Self.standardLimit)
        self.count = count ?? { TokenEstimate.count($0) }
    }

    package func chunks(of document: Document) -> [Chunk] {
        var chunks: [Chunk] = []
        for section in document.sections {
            let path = section.headings.isEmpty ? nil : section.headings.joined(separator: " > ")
            for text in texts(of: section.blocks) {
                chunks.append(Chunk(ordinal: chunks.count, section: path, text: text))
            }
        }
        return chunks
    }

    private func texts(of blocks: [DocumentBlock]) -> [String] {
        let whole = blocks.map(Self.text).joined(separator: "\n\n")
        if count(whole) <= limit { return whole.isEmpty ? [] : [whole] }
        return pack(units(of: blocks), separator: "\n\n")
    }

    /// What isn't to be torn apart, in as many parts as the limit makes necessary.
    private func units(of blocks: [DocumentBlock]) -> [String] {
        var units: [String] = []
        var index = 0
        while index < blocks.count {
            let block = blocks[index]
            index += 1
            guard case .paragraph(let text) = block, index < blocks.count, blocks[index].isEnumeration,
                let (before, lead) = introduction(text)
            else {
                units += split(block, limit)
                continue
            }
            if !before.isEmpty { units += split(.paragraph(before), limit) }
            units += split(blocks[index], limit - count(lead)).map { lead + "\n\n" + $0 }
            index += 1
        }
        return units
    }

    /// The sentence that introduces what follows, and the text before it; nil when nothing does so.
    private func introduction(_ text: String) -> (before: String, lead: String)? {
        if count(text) <= limit / 8 { return ("", text) }
        let sentences = Sentences.split(text)
        guard text.hasSuffix(":"), let lead = sentences.last, count(lead) <= limit / 4 else { return nil }
        return (sentences.dropLast().joined(separator: " "), lead)
    }

    /// A block as text, in as many parts as the limit makes necessary.
    private func split(_ block: DocumentBlock, _ limit: Int) -> [String] {
        let part = Chunker(limit: limit, count: count)
        switch block {
        case .paragraph(let text):
            return count(text) <= limit ? [text] : part.pack(Sentences.split(text), separator: " ")
        case .list(let lines), .verbatim(let lines): return part.pack(lines, separator: "\n")
        case .table(let header, let rows): return part.split(header: header, rows: rows)
        }
    }

    private func split(header: [String], rows: [[String]]) -> [String] {
        let head = Self.head(header)
        let room = limit - count(head)
        // A header that leaves no room isn't worth repeating.
        guard room > limit / 4 else { return pack([head] + rows.map(Self.line), separator: "\n") }
        return Chunker(limit: room, count: count).pack(rows.map(Self.line), separator: "\n").map {
            head + "\n" + $0
        }
    }

    /// Joins as many pieces as fit; a piece too long for one chunk is cut between words.
    private func pack(_ pieces: [String], separator: String) -> [String] {
        var packed: [String] = []
        var current = ""
        var tokens = 0
        for piece in pieces.flatMap(cut) {
            let size = count(piece)
            if tokens + size > limit, !current.isEmpty {
                packed.append(current)
                current = ""
                tokens = 0
            }
            current += current.isEmpty ? piece : separator + piece
            tokens += size
        }
        return current.isEmpty ? packed : packed + [current]
    }
}

extension Chunker {
    private func cut(_ piece: String) -> [String] {
        guard count(piece) > limit else { return [piece] }
        var parts: [String] = []
        var current = ""
        var tokens = 0
        for word in piece.split(whereSeparator: \.isWhitespace).flatMap(cutWord) {
            let size = count(word)
            if tokens + size > limit, !current.isEmpty {
                parts.append(current)
                current = ""
                tokens = 0
            }
            current += current.isEmpty ? word : " " + word
            tokens += size
        }
        return current.isEmpty ? parts : parts + [current]
    }

    /// A "word" without end, such as a line of Chinese, is cut anywhere.
    private func cutWord(_ word: Substring) -> [String] {
        guard count(String(word)) > limit else { return [String(word)] }
        var parts: [String] = []
        var rest = word
        while !rest.isEmpty {
            var part = rest.prefix(max(1, limit))
            while part.count > 1, count(String(part)) > limit { part = part.prefix(part.count / 2) }
            parts.append(String(part))
            rest = rest[part.endIndex...]
        }
        return parts
    }

    private static func text(_ block: DocumentBlock) -> String {
        switch block {
        case .paragraph(let text): text
        case .list(let lines), .verbatim(let lines): lines.joined(separator: "\n")
        case .table(let header, let rows): ([head(header)] + rows.map(line)).joined(separator: "\n")
        }
    }

    private static func head(_ header: [String]) -> String {
        line(header) + "\n" + line(header.map { _ in "---" })
    }

    private static func line(_ cells: [String]) -> String {
        "| " + cells.map { $0.replacing("|", with: "/") }.joined(separator: " | ") + " |"
    }
}
