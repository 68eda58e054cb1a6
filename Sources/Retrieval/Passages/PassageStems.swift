/// The stems of a passage, by where they stand.
struct PassageStems: Sendable {
    let title: Set<String>
    let section: Set<String>
    let body: Set<String>
    /// Of the heading right above it.
    let heading: Set<String>
    /// Whom this heading speaks of.
    let addressee: Addressee
    /// The question that this heading answers.
    let asked: Set<AskedFor>
    /// Each sentence together with the next one.
    let windows: [Set<String>]

    init(_ candidate: PassageCandidate) {
        title = Set(Wording.stems(candidate.title))
        section = Set(Wording.stems(candidate.section ?? ""))
        let last = candidate.section?.split(separator: ">").last.map(String.init) ?? ""
        heading = Set(Wording.contentWords(last).map(Wording.stem))
        addressee = Addressee(heading: last)
        asked = AskedFor.all(in: last)
        let sentences = Wording.sentences(candidate.text).map { Set(Wording.stems($0)) }
        windows = sentences.indices.map { index in
            index + 1 < sentences.count ? sentences[index].union(sentences[index + 1]) : sentences[index]
        }
        body = sentences.reduce(into: []) { $0.formUnion($1) }
    }
}
