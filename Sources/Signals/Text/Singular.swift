/// The form under which a word is compared: without plural or possessive endings, nothing else cut off.
///
/// Lighter than a stemmer on purpose: `running` and `run` mean different things to a shop.
enum Singular {
    static func of(_ word: String) -> String {
        if let irregular = irregular[word] { return irregular }
        var word = word
        if word.hasSuffix("'s") { word.removeLast(2) }
        guard word.utf8.count > 3, word.hasSuffix("s"), !word.hasSuffix("ss"), !word.hasSuffix("us"),
            !word.hasSuffix("is")
        else { return word }
        if word.hasSuffix("ies"), word.utf8.count > 4 { return word.dropLast(3) + "y" }
        for ending in ["sses", "shes", "ches", "xes", "zes"] where word.hasSuffix(ending) {
            return String(word.dropLast(2))
        }
        return String(word.dropLast())
    }

    private static let irregular = [
        "knives": "knife", "scarves": "scarf", "shelves": "shelf", "women": "woman", "men": "man",
        "women's": "woman", "men's": "man", "womens": "woman", "mens": "man", "feet": "foot",
        "children": "child", "children's": "child", "gray": "grey", "colour": "color", "colours": "color",
    ]
}
