import Language
import Retrieval

/// Documents and products searched by shared stems, as the database would.
struct InMemoryKnowledge: Sendable {
    var passages: [PassageCandidate] = []
    var products: [ProductCandidate] = []
    var orders: [String: OrderResponse] = [:]
    /// Of passages and products, by id; empty without an encoder.
    var vectors: [String: SentenceVector] = [:]

    /// Adds a page of Markdown: one passage for each part below a heading.
    mutating func add(page name: String, _ text: String) {
        var title = name
        var chapter: String?
        var section: String?
        var lines: [Substring] = []
        func flush(into passages: inout [PassageCandidate]) {
            let body = lines.joined(separator: "\n")
            guard body.contains(where: \.isLetter) else { return }
            passages.append(
                PassageCandidate(
                    chunkID: "\(name)#\(passages.count)", documentID: name, documentVersion: 1, title: title,
                    ordinal: passages.count { $0.documentID == name }, section: section, url: "/\(name)",
                    text: body, rank: 0))
        }
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("# ") {
                title = String(line.dropFirst(2))
            } else if line.hasPrefix("## ") {
                flush(into: &passages)
                lines = []
                chapter = String(line.dropFirst(3))
                section = chapter
            } else if line.hasPrefix("### ") {
                flush(into: &passages)
                lines = []
                section = [chapter, String(line.dropFirst(4))].compactMap(\.self).joined(separator: " > ")
            } else {
                lines.append(line)
            }
        }
        flush(into: &passages)
    }

    var source: KnowledgeSource {
        let passages = passages.map { (passage: $0, stems: Self.stems($0.title, $0.section ?? "", $0.text)) }
        let products = products.map { product in
            let options = product.variants.flatMap(\.options.values)
            let words =
                [product.title, product.brand ?? "", product.description ?? ""] + product.category + options
            return (product: product, stems: Self.stems(words.joined(separator: " ")))
        }
        let (orders, vectors) = (orders, vectors)
        return KnowledgeSource(
            searchChunks: { search in
                let ids = passages.map(\.passage.chunkID)
                return Self.find(search, passages.map(\.stems), ids.map { vectors[$0] }).map { hit in
                    var passage = passages[hit.index].passage
                    (passage.rank, passage.similarity) = (hit.rank, hit.similarity)
                    return passage
                }
            },
            searchProducts: { search in
                let ids = products.map(\.product.productID)
                return Self.find(search, products.map(\.stems), ids.map { vectors[$0] }).map { hit in
                    var product = products[hit.index].product
                    (product.rank, product.similarity) = (hit.rank, hit.similarity)
                    return product
                }
            },
            frequencies: { words in
                let counts = words.map { word in
                    (word, passages.count { $0.stems.contains(Stemmer.stem(word)) })
                }
                return WordFrequencies(
                    total: passages.count, counts: Dictionary(counts, uniquingKeysWith: { first, _ in first })
                )
            },
            lookUpOrder: { orders[$0] ?? .unknown })
    }

    private struct Hit {
        let index: Int
        let rank: Double
        let similarity: Double?
    }

    /// What the words find and what the vector finds.
    private static func find(
        _ search: KnowledgeSearch, _ texts: [Set<String>], _ vectors: [SentenceVector?]
    ) -> [Hit] {
        let similarities = vectors.map { vector in
            search.vector.flatMap { asked in vector.map { Double($0.cosine(to: asked)) } }
        }
        let worded = Self.search(texts, search.words).prefix(search.limit)
        let close = similarities.indices.filter { similarities[$0] != nil }
            .sorted { (similarities[$0] ?? 0, $1) > (similarities[$1] ?? 0, $0) }.prefix(search.limit)
            .filter { index in !worded.contains { $0.0 == index } }
        return worded.map { Hit(index: $0.0, rank: $0.1, similarity: similarities[$0.0]) }
            + close.map { Hit(index: $0, rank: 0, similarity: similarities[$0]) }
    }

    private static func search(_ texts: [Set<String>], _ words: [String]) -> [(Int, Double)] {
        let stems = words.map(Stemmer.stem)
        return texts.enumerated()
            .map { index, text in (index, Double(stems.count(where: text.contains))) }
            .filter { $0.1 > 0 }
            .sorted { ($0.1, $1.0) > ($1.1, $0.0) }
    }

    private static func stems(_ texts: String...) -> Set<String> {
        Set(texts.flatMap { Tokenizer.stems(in: $0) })
    }
}
