/// Words that streets are named with, in the languages of Western addresses.
enum StreetWords {
    /// Hardly said of anything but streets.
    static let sure = words(
        """
        street st str avenue ave av road rd boulevard blvd lane ln parkway pkwy highway hwy crescent cres terrace ter
        mews turnpike expressway freeway esplanade motorway broadway
        """)

    /// Said of other things too, so a capital or more of an address must be there.
    static let likely = words(
        """
        drive dr way court ct close place pl square sq circle cir gardens grove garth wharf
        """)

    /// Mostly said of other things.
    static let possible = words(
        """
        hill row walk trail trl path park view green quay rise loop plaza run pass point ridge alley parade crossing
        cove creek bend canyon heights manor meadow meadows springs trace bypass route rte
        """)

    /// The kind of street comes first: `rue de la Paix`.
    static let leading = words(
        """
        rue via viale vicolo piazza piazzale corso calle avenida avda paseo carrer camino rua travessa praca
        largo chemin impasse allee quai ul ulica ulice ulitsa cours avenue boulevard plaza carrera calz calzada
        strada bulevardul aleea jalan
        """)

    /// The kind of street is the end of the word: `Hauptstraße`.
    static let endings = [
        "strasse", "str", "gasse", "platz", "allee", "damm", "ufer", "straat", "laan", "plein", "gracht",
        "dreef",
        "singel", "steenweg", "vej", "gade", "gatan", "gata", "vagen", "veien", "vegen", "katu", "plads",
        "stræde",
        "weg", "kade", "utca", "braut", "gotu", "tie",
    ]

    /// Those that no English word has.
    static let sureEndings = [
        "strasse", "gasse", "platz", "straat", "laan", "plein", "gracht", "steenweg", "gatan", "vagen",
        "veien",
        "vegen", "katu", "utca",
    ]

    /// Before the number of a flat and of little else.
    static let flats = words("apt apartment suite ste apto flat")

    /// Between the names of a street.
    static let links = words(
        "of the de la le les du des da do dos das del della di van von der den het 't ter ten st saint san santa y e"
    )

    static let directions = words(
        "n s e w ne nw se sw north south east west northeast northwest southeast southwest")

    /// Before the number of a flat.
    static let units = words(
        """
        apt apartment suite ste unit flat floor fl room rm bldg building block apto appt piso stock etage puerta
        studio level lot
        """)

    /// What is counted, so the number before is none of a house.
    static let counted = words(
        """
        day days hour hours minute minutes min mins week weeks month months year years item items pair pairs piece
        pieces people person stars star miles mile km m cm mm kg g lb lbs oz percent dollars dollar euros euro pounds
        pound usd eur gbp times x am pm gb mb inch inches ft feet shirts jackets boots shoes orders order packs boxes
        sets bottles size sizes colours colors customers stores shops of
        """)

    /// That an address is near.
    static let cues = words(
        """
        address addresses addr live lives living lived reside resides residing resident located ship shipped shipping
        deliver delivered delivery send sent mail mailed moved moving billing forward relocated
        """)

    /// Two-letter codes of states and provinces, in the United States, Canada and Australia.
    static let states = words(
        """
        al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or
        pa ri sc sd tn tx ut vt va wa wv wi wy dc pr aa ae ap on qc bc ab mb sk ns nb nl pe nt yt nu nsw vic qld tas
        """)

    private static func words(_ text: String) -> Set<String> {
        Set(text.split(whereSeparator: \.isWhitespace).map { String($0) })
    }
}
