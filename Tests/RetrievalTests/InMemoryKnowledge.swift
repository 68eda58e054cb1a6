import Language
import Retrieval

/// Documents and products searched by shared stems, as the database would.
struct InMemoryKnowledge: Sendable {
    var passages: [PassageCandidate] = []
    var products: [ProductCandidate] = []
    var orders: [String: OrderResponse] = [:]

    /// Adds a page of Markdown: one passage for each `## ` part.
    mutating func add(page name: String, _ text: String) {
        var title = name
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
                section = String(line.dropFirst(3))
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
            let words = [product.title, product.description ?? ""] + product.category + options
            return (product: product, stems: Self.stems(words.joined(separator: " ")))
        }
        let orders = orders
        return KnowledgeSource(
            searchChunks: { words, limit in
                let ranked = Self.search(passages.map(\.stems), words)
                return ranked.prefix(limit).map { index, rank in
                    var passage = passages[index].passage
                    passage.rank = rank
                    return passage
                }
            },
            searchProducts: { words, limit in
                let ranked = Self.search(products.map(\.stems), words)
                return ranked.prefix(limit).map { index, rank in
                    var product = products[index].product
                    product.rank = rank
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
