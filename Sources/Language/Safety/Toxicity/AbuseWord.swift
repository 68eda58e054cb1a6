/// A word of a message as the safety check reads it.
struct AbuseWord: Hashable, Sendable {
    /// What it says; empty for most words.
    let grades: AbuseGrades
    /// Whether it was spelt so as not to be recognised, or misspelt.
    let isObscured: Bool

    init(_ grades: AbuseGrades, isObscured: Bool = false) {
        self.grades = grades
        self.isObscured = isObscured && !grades.isEmpty
    }
}
