/// Colours that people name.
enum ColorWords {
    static let index = PhraseIndex(
        lines: """
            black
            white
            grey
            red
            blue
            navy: navy blue
            light blue
            dark blue
            green
            dark green
            olive
            khaki
            brown
            tan
            beige
            orange
            yellow
            pink
            purple
            violet
            burgundy
            maroon
            teal
            turquoise
            cream
            ivory
            charcoal
            lavender
            gold
            silver
            """)
}
