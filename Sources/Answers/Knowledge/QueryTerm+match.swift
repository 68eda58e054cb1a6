internal import Events

extension QueryTerm {
    /// 1 when it stands among `stems`, less for a word that means the same, 0 for none.
    func match(in stems: Set<String>) -> Double {
        if stems.contains(stem) { return 1 }
        return (alternatives ?? []).contains(where: stems.contains) ? 0.75 : 0
    }
}
