/// What is worn.
extension ProductShape {
    static let shoe = ProductShape(
        body: ["M32 112Q28 92 44 66Q50 58 62 63Q73 72 87 68Q100 86 122 92Q162 97 172 112Z"],
        shade: ["M27 112H176Q178 128 160 128H40Q27 128 27 112Z"],
        lines: [
            "M90 76L80 86M99 83L89 93M109 88L100 98", "M36 98Q52 92 62 104",
            "M44 120H56M68 120H80M92 120H104M116 120H128M140 120H152",
        ])

    static let boot = ProductShape(
        body: ["M50 116V44Q50 34 60 34H92Q98 34 98 42L100 72Q112 88 140 93Q168 98 169 116Z"],
        shade: [
            "M46 114H172V124Q172 130 166 130H52Q46 130 46 124Z", "M50 44Q50 34 60 34H92Q98 34 98 42V48H50Z",
        ],
        lines: [
            "M96 58L84 62M98 68L86 73M103 79L92 86M112 86L104 95", "M50 96Q66 92 74 110",
            "M62 122H74M86 122H98M110 122H122M134 122H146",
        ])

    static let jacket = ProductShape(
        body: ["M72 36Q100 48 128 36L156 50L176 110L154 118L142 84V136H58V84L46 118L24 110L44 50Z"],
        shade: [
            "M72 36Q78 18 100 18Q122 18 128 36Q100 54 72 36Z",
            "M24 110L46 118L48 112L26 104ZM176 110L154 118L152 112L174 104Z",
        ],
        lines: ["M100 46V136", "M68 104L84 100M132 104L116 100", "M58 84L62 66M142 84L138 66"])

    static let quiltedJacket = ProductShape(
        body: jacket.body, shade: jacket.shade,
        lines: [
            "M100 46V136", "M54 60Q78 66 100 64Q122 66 146 60", "M60 82Q80 87 100 86Q120 87 140 82",
            "M58 102Q80 107 100 106Q120 107 142 102", "M58 120Q80 125 100 124Q120 125 142 120",
        ])

    static let vest = ProductShape(
        body: ["M72 32Q100 46 128 32L144 46Q134 68 142 84V136H58V84Q66 68 56 46Z"],
        shade: ["M72 32Q78 18 100 18Q122 18 128 32Q100 50 72 32Z"],
        lines: [
            "M100 42V136", "M62 64Q80 69 100 67Q120 69 138 64", "M58 88Q80 93 100 91Q120 93 142 88",
            "M58 112Q80 117 100 115Q120 117 142 112",
        ])

    static let shirt = ProductShape(
        body: ["M76 32Q100 50 124 32L154 46L170 82L146 94L140 80V136H60V80L54 94L30 82L46 46Z"],
        shade: ["M76 32Q100 50 124 32L129 34Q100 60 71 34Z"],
        lines: ["M60 80L62 64M140 80L138 64", "M60 128H140"])

    static let trousers = ProductShape(
        body: ["M66 26H134L146 138H112L100 62L88 138H54Z"],
        shade: ["M66 26H134L135 37H65Z"],
        lines: ["M100 37V62", "M72 40Q74 54 62 60M128 40Q126 54 138 60", "M58 104L88 106M142 104L112 106"])

    static let shorts = ProductShape(
        body: ["M60 44H140L154 112H108L100 78L92 112H46Z"],
        shade: ["M60 44H140L142 55H58Z"],
        lines: ["M100 55V78", "M68 58Q70 74 56 80M132 58Q130 74 144 80"])

    static let sock = ProductShape(
        body: ["M80 24H118V82Q118 92 128 98L150 111Q162 121 152 132Q141 141 124 132L90 110Q78 101 80 86Z"],
        shade: ["M80 24H118V38H80Z", "M150 111Q162 121 152 132Q141 141 130 135Q134 119 150 111Z"],
        lines: ["M80 48H118M80 56H118", "M81 94Q96 88 104 104"])

    static let glove = ProductShape(
        body: ["M72 136V92Q54 88 54 72Q56 58 68 64L80 74V46Q82 22 106 24Q132 26 132 54V136Z"],
        shade: ["M72 118H132V136H72Z"],
        lines: ["M98 26V58M115 28V60", "M80 74Q82 84 92 86"])

    static let hat = ProductShape(
        body: ["M54 98Q54 42 100 42Q146 42 146 98Z", "M100 18A13 13 0 1 1 99.9 18Z"],
        shade: ["M48 96H152V118Q152 124 146 124H54Q48 124 48 118Z"],
        lines: [
            "M82 46Q70 66 70 96M100 44V96M118 46Q130 66 130 96",
            "M66 98V122M84 98V122M100 98V122M116 98V122M134 98V122",
        ])

    static let gaiter = ProductShape(
        body: ["M72 26H128L134 108Q150 116 154 132H66Q62 120 66 108Z"],
        shade: ["M72 26H128L129 38H71Z", "M64 122H152Q154 128 154 132H66Z"],
        lines: ["M100 38V122", "M69 62H131M67 90H133"])
}
