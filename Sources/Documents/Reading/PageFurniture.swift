/// Parts of a page that aren't what it says: told by role, id and class, as page builders name them.
enum PageFurniture {
    /// - Parameter inMain: Within the main part, what complements it belongs to it.
    static func isRole(_ role: String, inMain: Bool) -> Bool {
        let role = role.lowercased()
        return roles.contains(role) || (!inMain && role == "complementary")
    }

    /// Whether an id or a class, such as `cookie-banner` or `site-breadcrumbs`, names such a part.
    static func isName(_ name: String) -> Bool {
        name.split(whereSeparator: \.isWhitespace).contains { token in
            let words = words(token)
            if words.contains(where: always.contains) { return true }
            if words.contains(where: windows.contains), words.contains(where: matters.contains) {
                return true
            }
            return words.contains(where: consent.contains) && words.contains(where: boxes.contains)
        }
    }

    static func isInvisible(style: String) -> Bool {
        let compact = style.lowercased().filter { !$0.isWhitespace }
        return compact.contains("display:none") || compact.contains("visibility:hidden")
    }

    /// `CookieBanner_root-x` holds `cookie`, `banner`, `root` and `x`.
    private static func words(_ token: Substring) -> [String] {
        var words = [""]
        var wasLower = false
        for character in token.prefix(100) {
            if !character.isLetter || (wasLower && character.isUppercase) { words.append("") }
            if character.isLetter { words[words.count - 1] += character.lowercased() }
            wasLower = character.isLowercase
        }
        return words.filter { !$0.isEmpty }
    }

    private static let roles: Set<String> = [
        "navigation", "banner", "contentinfo", "search", "dialog", "alertdialog", "menu",
        "menubar",
    ]

    private static let always: Set<String> = [
        "breadcrumb", "breadcrumbs", "navbar", "navigation", "pagination", "onetrust", "cookiebot",
        "cookieconsent", "cookiebanner", "usercentrics", "didomi", "skiplink", "newsletter",
    ]

    private static let consent: Set<String> = ["cookie", "cookies", "consent"]

    private static let boxes: Set<String> = windows.union([
        "notice", "law", "consent", "alert", "message", "manager", "preferences",
    ])

    /// What pages also have chapters on: a `privacy-notice` is one, and a `privacy-banner` is none.
    private static let matters: Set<String> = ["gdpr", "ccpa", "privacy"]

    private static let windows: Set<String> = [
        "banner", "bar", "popup", "modal", "dialog", "overlay", "toast", "prompt", "wall",
    ]
}
