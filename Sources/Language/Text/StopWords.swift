/// English words that say little about what a text is about.
package enum StopWords {
    /// `word` is expected folded, as `Tokenizer` gives it.
    package static func contains(_ word: String) -> Bool { all.contains(word) }

    package static let all: Set<String> = Set(
        """
        a about above after again against all also am an and any are aren't as at be because been before being \
        below between both but by can can't cannot could couldn't did didn't do does doesn't doing don't down \
        during each few for from further had hadn't has hasn't have haven't having he her here hers herself him \
        himself his how i i'd i'll i'm i've if in into is isn't it it's its itself just let's me more most my \
        myself of off on once only or other our ours ourselves out over own please same she should shouldn't so \
        some such than that that's the their theirs them themselves then there there's these they they're this \
        those through to too under until up us very was wasn't we we'd we'll we're we've were weren't what \
        what's when where which while who whom why will with won't would wouldn't you you'd you'll you're \
        you've your yours yourself yourselves
        """.split(separator: " ").map(String.init))
}
