/// Words whose full stop does not end a sentence.
enum Abbreviations {
    /// Never the end of a sentence: something always follows.
    static let inner: Set<String> = Set(
        """
        mr mrs ms mx dr prof st mt rev hon gen col sgt capt vs cf approx ca dept est fig figs e.g i.e eg ie viz \
        incl excl resp ext tel vol pp sec art ave blvd rd
        """.split(separator: " ").map(String.init))

    /// The end only when a capital follows: `delivered by 5 p.m. Orders placed later …`.
    static let either: Set<String> = Set(
        """
        etc a.m p.m am pm inc ltd co corp llc gmbh u.s u.k e.u jr sr jan feb mar apr jun jul aug sep sept oct \
        nov dec mon tue tues wed thu thur thurs fri sat sun lb lbs oz ft hr hrs min mins max qty
        """.split(separator: " ").map(String.init))

    /// Not the end when a number follows: `No. 5`, `p. 12`.
    static let beforeNumber: Set<String> = ["no", "nos", "nr", "p", "art", "item", "order"]
}
