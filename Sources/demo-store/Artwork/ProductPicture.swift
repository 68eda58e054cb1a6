/// A drawing of a product in one of its colours.
struct ProductPicture {
    let product: Product
    var color: String?

    var svg: HTML {
        let shape = ProductShape.of(product)
        let fill = ColorPalette.hex(color ?? product.pictureColor)
        let body = shape.body.map { path -> HTML in #"<path d="\#(path)"/>"# }
        let shade = shape.shade.map { path -> HTML in #"<path d="\#(path)"/>"# }
        let cords = shape.cords.map { path -> HTML in #"<path d="\#(path)"/>"# }
        let lines = shape.lines.map { path -> HTML in #"<path d="\#(path)"/>"# }
        return #"""
            <svg class="picture" viewBox="0 0 200 160" role="img" aria-label="\#(product.title)">
            <ellipse class="ground" cx="100" cy="139" rx="76" ry="7"/>
            <g class="cords" stroke="\#(fill)">\#(cords)</g>
            <g fill="\#(fill)">\#(body)\#(shade)</g>
            <g class="shade">\#(shade)</g>
            <g class="lines">\#(lines)</g>
            </svg>
            """#
    }
}
