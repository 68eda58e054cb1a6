/// A purpose as the consent banner explains it.
struct ConsentChoice: Sendable {
    let purpose: String
    let title: String
    let explanation: String

    static let all = [
        ConsentChoice(
            purpose: "analytics", title: "Statistics.",
            explanation: "Helps us see which pages and answers are useful."),
        ConsentChoice(
            purpose: "profiling_marketing", title: "Personal suggestions.",
            explanation: "Remembers what you look for, so that we can recommend what fits."),
        ConsentChoice(
            purpose: "share_advertising", title: "Advertising partners.",
            explanation: "Shares your interests with partners who show you our products."),
        ConsentChoice(
            purpose: "measurement", title: "Advertising measurement.",
            explanation: "Tells us whether our advertising works."),
    ]
}
