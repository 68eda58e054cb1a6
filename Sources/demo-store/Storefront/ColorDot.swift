/// A small round sample of a colour.
struct ColorDot {
    let name: String

    var svg: HTML {
        """
        <svg class="dot" viewBox="0 0 16 16" role="img" aria-label="\(name)"><title>\(name)</title>\
        <circle cx="8" cy="8" r="7" fill="\(ColorPalette.hex(name))"/></svg>
        """
    }
}
