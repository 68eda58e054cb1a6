/// Where a link from data may lead: the web, the shop itself, an e-mail address; never into a script.
enum SafeLink {
    static func address(_ text: String) -> String? {
        let lower = text.lowercased()
        let isControlled = text.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F }
        guard !isControlled, !text.isEmpty else { return nil }
        if ["https://", "http://", "mailto:"].contains(where: lower.hasPrefix) { return text }
        if text.hasPrefix("#") { return text }
        return text.hasPrefix("/") && !text.hasPrefix("//") && !text.hasPrefix("/\\") ? text : nil
    }
}
