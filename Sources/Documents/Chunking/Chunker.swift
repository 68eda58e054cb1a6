/// Cuts documents at their headings; sections that are too long also between paragraphs, sentences or rows.
package struct Chunker: Sendable {
    /// The estimate is rough, so this stays well below the 512 pieces that models and citations allow.
    package static let standardLimit = 400

    private let limit: Int

    package init(limit: Int = Chunker.standardLimit) {
        self.limit = limit
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
        var texts: [String] = []
        var parts: [String] = []
        var tokens = 0
        for part in blocks.flatMap(split) {
            let size = TokenEstimate.count(part)
            if tokens + size > limit, !parts.isEmpty {
                // "These can't be returned:" goes with what follows it.
                let lead = parts.count > 1 && parts[parts.count - 1].hasSuffix(":") ? parts.popLast() : nil
                texts.append(parts.joined(separator: "\n\n"))
                parts = lead.map { [$0] } ?? []
                tokens = lead.map { TokenEstimate.count($0) } ?? 0
            }
            parts.append(part)
            tokens += size
        }
        if !parts.isEmpty { texts.append(parts.joined(separator: "\n\n")) }
        return texts
    }

    /// A block as text, in as many parts as the limit makes necessary.
    private func split(_ block: DocumentBlock) -> [String] {
        switch block {
        case .paragraph(let text): pack(Sentences.split(text), separator: " ", whole: text)
        case .list(let lines), .verbatim(let lines): pack(lines, separator: "\n")
        case .table(let header, let rows): split(header: header, rows: rows)
        }
    }

    private func split(header: [String], rows: [[String]]) -> [String] {
        let head = Self.line(header) + "\n" + Self.line(header.map { _ in "---" })
        let room = limit - TokenEstimate.count(head)
        // A header that leaves no room isn't worth repeating.
        guard room > limit / 4 else { return pack([head] + rows.map(Self.line), separator: "\n") }
        return Chunker(limit: room).pack(rows.map(Self.line), separator: "\n").map { head + "\n" + $0 }
    }

    private static func line(_ cells: [String]) -> String {
        "| " + cells.map { $0.replacing("|", with: "/") }.joined(separator: " | ") + " |"
    }

    /// Joins as many pieces as fit; a piece too long for one chunk is cut between words.
    private func pack(_ pieces: [String], separator: String, whole: String? = nil) -> [String] {
        if let whole, TokenEstimate.count(whole) <= limit { return [whole] }
        var packed: [String] = []
        var current = ""
        var tokens = 0
        for piece in pieces.flatMap(cut) {
            let size = TokenEstimate.count(piece)
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

    private func cut(_ piece: String) -> [String] {
        guard TokenEstimate.count(piece) > limit else { return [piece] }
        var parts: [String] = []
        var current = ""
        var tokens = 0
        for word in piece.split(whereSeparator: \.isWhitespace).flatMap(cutWord) {
            let size = TokenEstimate.count(word)
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
        guard TokenEstimate.count(word) > limit else { return [String(word)] }
        var parts: [String] = []
        var rest = word
        while !rest.isEmpty {
            parts.append(String(rest.prefix(limit)))
            rest = rest.dropFirst(limit)
        }
        return parts
    }
}
