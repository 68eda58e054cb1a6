import Answers
import Events
import Testing

/// How many invented sentences are held back, and that true ones are not.
@Suite struct FalsifiedClaimTests {
    private let shop: DemoShop

    init() throws {
        shop = try DemoShop()
    }

    /// What is held back of each sentence, against the pages that speak of it.
    private func claims(
        of sentences: [String], question: String, products: [ProductMatch] = [], order: OrderLookup? = nil
    ) -> [(sentence: String, claims: [String])] {
        sentences.map { sentence in
            var context = shop.context(for: question + " " + sentence, products: products, order: order)
            context.routed.text = question
            let check = ClaimCheck(context: context, voice: DemoShop.voice)
            return (sentence, check.unsupported(in: sentence))
        }
    }

    private func passing(
        _ sentences: [String], question: String, products: [ProductMatch] = [], order: OrderLookup? = nil
    ) -> [String] {
        claims(of: sentences, question: question, products: products, order: order)
            .filter { $0.claims.isEmpty }.map(\.sentence)
    }

    private func blocked(
        _ sentences: [String], question: String, products: [ProductMatch] = [], order: OrderLookup? = nil
    ) -> [String] {
        claims(of: sentences, question: question, products: products, order: order)
            .filter { !$0.claims.isEmpty }.map { "\($0.sentence) \($0.claims)" }
    }

    private var falsified: [(String, [String], [ProductMatch], OrderLookup?)] {
        let pages = (FalsifiedClaims.pages + FalsifiedClaims.offers + FalsifiedClaims.rules).map {
            ($0.0, $0.1, [ProductMatch](), OrderLookup?.none)
        }
        return pages + [
            ("I want my money back and a discount", FalsifiedClaims.promises, [], nil),
            ("Tell me about the MountainRunner Pro", FalsifiedClaims.products, DemoShop.products, nil),
            ("Where is my order?", FalsifiedClaims.orders, [], DemoShop.order),
        ]
    }

    @Test func nineOfTenFalsifiedSentencesAreHeldBack() {
        var total = 0
        var passed: [String] = []
        for (question, sentences, products, order) in falsified {
            total += sentences.count
            passed += passing(sentences, question: question, products: products, order: order)
        }
        #expect(total == 181)
        #expect(passed.count <= 9, "\(passed)")
    }

    @Test func noTrueSentenceIsHeldBack() {
        var held: [String] = []
        for (question, sentences) in HonestClaims.pages + HonestClaims.paraphrases {
            held += blocked(sentences, question: question)
        }
        held += blocked(HonestClaims.talk, question: "hello")
        held += blocked(
            HonestClaims.products, question: "Tell me about the MountainRunner Pro",
            products: DemoShop.products)
        held += blocked(HonestClaims.orders, question: "Where is my order?", order: DemoShop.order)
        #expect(held == [])
    }

    /// Whatever page an answer quotes, it quotes it whole.
    @Test func noSentenceOfThePagesIsHeldBack() {
        var held: [String] = []
        var total = 0
        for passage in shop.passages {
            let context = shop.context(for: passage.section ?? passage.title)
            var passages = context.passages.filter { $0.chunkID != passage.chunkID }
            passages.insert(passage, at: 0)
            var own = context
            own.passages = passages
            let check = ClaimCheck(context: own, voice: DemoShop.voice)
            for line in passage.text.split(separator: "\n") where !line.hasPrefix("|") {
                total += 1
                let claims = check.unsupported(in: String(line))
                if !claims.isEmpty { held.append("\(line) \(claims)") }
            }
        }
        #expect(total > 300)
        #expect(held == [])
    }
}
