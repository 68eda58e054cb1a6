/// Materials that people name.
enum MaterialWords {
    static let index = PhraseIndex(
        lines: """
            leather
            suede
            nubuck
            cotton
            organic cotton
            wool
            merino: merino wool
            down: goose down, duck down, down filled, down fill, down feathers
            synthetic: synthetics, synthetic materials, synthetic fabric, synthetic insulation
            polyester
            recycled polyester
            nylon
            fleece
            linen
            silk
            cashmere
            denim
            canvas
            rubber
            mesh
            fur
            latex
            aluminum: aluminium
            carbon: carbon fiber, carbon fibre
            titanium
            steel
            stainless steel
            wood: wooden
            bamboo
            plastic
            ceramic
            velvet
            corduroy
            viscose
            hemp
            """)
}
