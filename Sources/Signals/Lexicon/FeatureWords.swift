/// Properties that people ask for in things to buy.
enum FeatureWords {
    static let index = PhraseIndex(
        lines: """
            waterproof: water proof, waterproofing
            water-resistant: water resistant, water repellent
            windproof: wind proof
            breathable
            lightweight: light weight
            ultralight: ultra light
            insulated
            warm
            vegan
            recycled
            sustainable: sustainably made
            eco-friendly: eco friendly, environmentally friendly
            packable
            foldable
            quick-drying: quick drying, quick dry, fast drying
            non-slip: non slip, anti slip, slip resistant
            slip-on: slip on
            cushioned: cushioning, well cushioned
            reflective
            rechargeable
            wireless
            cordless
            bluetooth
            noise-cancelling: noise cancelling, noise canceling
            stretchy
            adjustable
            wide: wide feet, wide foot, wide fit, wide width, wider fit, wide toe box, wide toebox
            extra wide: extra wide feet, extra wide fit
            narrow: narrow feet, narrow foot, narrow fit
            ankle support
            arch support
            good grip: better grip
            uv protection: uv protective
            machine washable: machine wash
            wrinkle-free: wrinkle free
            durable
            comfortable: comfy
            soft
            compact
            portable
            fair trade
            handmade
            gore-tex: gore tex, goretex
            leakproof: leak proof
            memory foam
            hooded: with a hood
            thermal
            freestanding
            fluorine-free: pfas free, pfc free
            """)

    /// Values that say something only beside the thing or the property that they describe.
    static let contextual: Set<String> = [
        "long", "short", "regular", "small", "medium", "large", "wide", "extra wide", "narrow", "left",
        "right",
        "light", "dark", "full", "half", "standard", "slim", "set", "single", "double", "one size", "none",
        "yes",
        "no", "new", "other", "default", "warm", "soft", "gas", "summer", "winter", "steel", "sand",
    ]
}
