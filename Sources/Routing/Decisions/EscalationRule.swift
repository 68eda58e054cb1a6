/// The rules that bring a person.
enum EscalationRule {
    static let explicitRequest = "explicit_request"
    static let negativeStreak = "negative_streak"
    static let repetition = "repetition"
    /// So many negative turns in a row are enough.
    static let streakLength = 2
}
