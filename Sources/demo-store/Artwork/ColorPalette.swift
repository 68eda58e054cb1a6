/// What the names of colours look like.
enum ColorPalette {
    private static let words: [String: String] = [
        "moss": "#73844f", "clay": "#9a6648", "signal": "#e2b53c", "sunset": "#dd7d3b", "lake": "#41819f",
        "granite": "#8d9491", "coral": "#e07a63", "sand": "#d3bb90", "steel": "#a8b3b9", "navy": "#2f4462",
        "black": "#323735", "white": "#f4f2ec", "grey": "#8d9491", "gray": "#8d9491", "silver": "#b4bcc0",
        "red": "#bf4a3c", "burgundy": "#7a2f3a", "pink": "#d98a9c", "purple": "#75578c", "violet": "#75578c",
        "blue": "#41719f", "teal": "#2f7f7c", "turquoise": "#4aa39b", "green": "#4f7d55", "olive": "#7a7b45",
        "yellow": "#e2b53c", "gold": "#c9a24a", "orange": "#dd7d3b", "brown": "#85593d", "tan": "#c79d6f",
        "beige": "#d8c6a4", "cream": "#efe6d2", "khaki": "#a79a6b", "charcoal": "#444a49",
    ]

    /// The first word of the name that is known decides.
    static func hex(_ name: String?) -> String {
        let known = (name ?? "").lowercased().split { !$0.isLetter }.compactMap { words[String($0)] }
        return known.first ?? "#5d7f78"
    }
}
