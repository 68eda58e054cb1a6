import Language
import Retrieval
import Testing

@Suite struct SearchIndexTests {
    private func vector(_ values: [Int: Float]) -> SentenceVector {
        var all = [Float](repeating: 0, count: SentenceVector.dimensions)
        for (index, value) in values { all[index] = value }
        return SentenceVector(values: all)
    }

    @Test func withoutVectorsTheRarerWordsDecide() {
        let index = SearchIndex([
            SearchDocument(id: "a", text: "A mug for the desk."),
            SearchDocument(id: "b", text: "A lamp for the desk."),
            SearchDocument(id: "c", text: "A desk."),
        ])
        #expect(index.search("the lamp on my desk", vector: nil, limit: 2).map(\.id) == ["b", "c"])
        #expect(index.search("submarine", vector: nil, limit: 2).isEmpty)
    }

    @Test func aTitleSaysAsMuchAsTheText() {
        let index = SearchIndex([
            SearchDocument(id: "a", title: "Desks", text: "We also have a lamp."),
            SearchDocument(id: "b", title: "The lamp", text: "It is dimmable, the lamp."),
        ])
        #expect(index.search("lamp", vector: nil, limit: 1).map(\.id) == ["b"])
    }

    @Test func meaningFindsWhatSharesNoWord() {
        let index = SearchIndex([
            SearchDocument(
                id: "lost", text: "Lost shipments", meaning: SearchMeaning(text: vector([0: 0.8, 1: 0.6]))),
            SearchDocument(id: "care", text: "Washing", meaning: SearchMeaning(text: vector([1: 1]))),
        ])
        let found = index.search("my parcel never showed up", vector: vector([0: 1]), limit: 2)
        #expect(found.map(\.id) == ["lost", "care"])
    }

    @Test func aTellingNameOutweighsALikeMeaning() {
        let index = SearchIndex([
            SearchDocument(
                id: "a", text: "Whiteout tent", meaning: SearchMeaning(text: vector([0: 0.6, 1: 0.8]))),
            SearchDocument(
                id: "b", text: "Lantern tent", meaning: SearchMeaning(text: vector([0: 0.65, 1: 0.76]))),
            SearchDocument(id: "c", text: "Stove", meaning: SearchMeaning(text: vector([1: 1]))),
        ])
        #expect(index.search("Whiteout", vector: vector([0: 1]), limit: 1).map(\.id) == ["a"])
    }

    @Test func ofALongTextTheClosestPartCounts() {
        let part = SearchMeaning(text: vector([1: 1]), parts: [vector([2: 1]), vector([0: 1])])
        let index = SearchIndex([
            SearchDocument(id: "a", text: "…", meaning: SearchMeaning(text: vector([1: 1]))),
            SearchDocument(id: "b", text: "…", meaning: part),
        ])
        #expect(index.search("?", vector: vector([0: 1]), limit: 1).map(\.id) == ["b"])
    }

    @Test func addressesAreNeitherWordsNorMeaning() {
        let document = SearchDocument(
            id: "a", text: "See [the guide](https://example.com/lamps) or https://example.com/mugs today.")
        #expect(document.wordings.text == "See the guide or  today.")
        #expect(SearchDocument(id: "b", text: "a ](b) [c](d").wordings.text == "a  [c](d")
    }

    @Test func partsAreNeighbouringSentences() {
        let document = SearchDocument(id: "a", text: "One is here. Two is here. Three is here.")
        #expect(document.wordings.parts == ["One is here. Two is here.", "Two is here. Three is here."])
    }
}
