/// What is carried.
extension ProductShape {
    static let backpack = ProductShape(
        body: ["M62 56Q62 28 100 28Q138 28 138 56V124Q138 138 124 138H76Q62 138 62 124Z"],
        shade: [
            "M74 90H126V122Q126 128 120 128H80Q74 128 74 122Z",
            "M62 66H52Q46 66 46 74V104Q46 112 52 112H62ZM138 66H148Q154 66 154 74V104Q154 112 148 112H138Z",
        ],
        cords: ["M90 28Q90 16 100 16Q110 16 110 28"],
        lines: [
            "M66 58Q100 74 134 58", "M84 44V70M116 44V70", "M82 102H118",
        ])

    static let tent = ProductShape(
        body: ["M98 36L180 124H20Z"],
        shade: ["M98 36L126 124H74Z"],
        cords: ["M28 116L8 134M172 116L192 134", "M98 36V28"],
        lines: ["M98 38V124"])

    static let sleepingBag = ProductShape(
        body: ["M100 16Q132 16 134 50Q136 96 120 134Q100 146 80 134Q64 96 66 50Q68 16 100 16Z"],
        shade: ["M100 26Q120 26 120 46Q100 64 80 46Q80 26 100 26Z"],
        lines: [
            "M66 66Q100 78 134 66M67 86Q100 98 132 86M71 106Q100 117 129 106M76 124Q100 134 124 124",
            "M118 56Q124 78 116 100",
        ])

    static let mat = ProductShape(
        body: ["M66 20H134Q144 20 144 30V128Q144 138 134 138H66Q56 138 56 128V30Q56 20 66 20Z"],
        shade: ["M66 20H134Q144 20 144 30V44H56V30Q56 20 66 20Z"],
        lines: ["M72 46V136M88 46V136M104 46V136M120 46V136M134 46V132", "M64 32H80"])

    static let stove = ProductShape(
        body: ["M74 98H126V132Q126 138 120 138H80Q74 138 74 132Z", "M94 76H106V98H94Z"],
        shade: ["M60 68H140L130 77H70Z", "M74 98H126V108H74Z"],
        cords: ["M100 24Q118 44 109 60H91Q82 44 100 24Z", "M100 44Q106 52 103 60H97Q94 52 100 44Z"],
        lines: [
            "M106 86H122"
        ])

    static let canister = ProductShape(
        body: ["M62 60Q62 48 84 46H116Q138 48 138 60V124Q138 136 126 136H74Q62 136 62 124Z"],
        shade: ["M88 30H112V46H88Z", "M62 82H138V112H62Z"],
        lines: ["M94 24H106V30", "M100 88Q108 97 104 104H96Q92 97 100 88Z"])

    static let headlamp = ProductShape(
        body: ["M76 66H124Q134 66 134 76V104Q134 114 124 114H76Q66 114 66 104V76Q66 66 76 66Z"],
        shade: ["M100 74A16 16 0 1 1 99.9 74Z"],
        cords: ["M66 84Q22 78 30 56Q44 30 100 30Q156 30 170 56Q178 78 134 84"],
        lines: [
            "M100 82A8 8 0 1 1 99.9 82Z",
            "M122 76V82",
        ])

    static let poles = ProductShape(
        body: ["M66 20H76L78 56H66ZM124 20H134V56H122Z"],
        shade: ["M69 56H75L88 140H84ZM125 56H131L116 140H112Z"],
        cords: ["M66 40Q50 50 64 66", "M134 40Q150 50 136 66", "M76 124H96M104 124H124"],
        lines: [
            "M72 84H80M120 84H128"
        ])

    static let bottle = ProductShape(
        body: ["M84 52H116Q130 60 130 76V128Q130 140 118 140H82Q70 140 70 128V76Q70 60 84 52Z"],
        shade: ["M86 26H114V46H86Z", "M70 88H130V116H70Z"],
        cords: ["M88 52V46M112 52V46"],
        lines: ["M86 110L96 94L102 102L107 97L114 110"])

    static let care = ProductShape(
        body: ["M78 58Q78 48 88 48H112Q122 48 122 58V130Q122 138 114 138H86Q78 138 78 130Z"],
        shade: ["M90 30H110V48H90Z", "M78 76H122V116H78Z"],
        cords: ["M110 34H122"],
        lines: ["M100 84Q112 98 100 108Q88 98 100 84Z"])

    static let kit = ProductShape(
        body: ["M44 60Q44 52 52 52H148Q156 52 156 60V124Q156 132 148 132H52Q44 132 44 124Z"],
        shade: ["M44 60Q44 52 52 52H148Q156 52 156 60V78H44Z"],
        cords: ["M82 52V40Q82 34 88 34H112Q118 34 118 40V52"],
        lines: ["M92 104H108M100 96V112"])

    static let mountain = ProductShape(
        body: ["M22 126L82 42L110 82L126 60L178 126Z"],
        shade: ["M82 42L98 65L88 74L80 66L68 76L64 67ZM126 60L138 75L129 80L122 74L117 72Z"],
        lines: ["M14 126H186", "M150 36A12 12 0 1 1 149.9 36Z"])
}
