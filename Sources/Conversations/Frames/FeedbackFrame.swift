/// What the customer thinks of the help they got.
package struct FeedbackFrame: Codable, Hashable, Sendable, LimitedFrame {
    package var resolved: Bool?
    /// 1 to 5.
    package var rating: Int?
    package var comment: String?

    package init(resolved: Bool? = nil, rating: Int? = nil, comment: String? = nil) {
        self.resolved = resolved
        self.rating = rating
        self.comment = comment
    }

    package func validate() throws(ChatError) {
        guard resolved != nil || rating != nil || comment != nil else {
            throw ChatError(.invalidFrame, "resolved, rating or comment is missing")
        }
        if let rating, !(1...5).contains(rating) {
            throw ChatError(.invalidFrame, "rating is not between 1 and 5")
        }
        try FieldRule.text(comment, named: "comment", upTo: FrameLimits.comment)
    }
}
