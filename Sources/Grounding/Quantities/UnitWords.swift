/// The words that name units.
enum UnitWords {
    /// In minutes.
    static let times: [String: Double] = [
        "minute": 1, "minutes": 1, "min": 1, "mins": 1, "hour": 60, "hours": 60, "hr": 60, "hrs": 60,
        "day": 1440, "days": 1440, "week": 10080, "weeks": 10080,
    ]

    static let months: [String: Double] = [
        "month": 1, "months": 1, "year": 12, "years": 12, "yr": 12, "yrs": 12,
    ]

    /// Words that may stand between a number and its unit of time.
    static let working: Set<String> = ["business", "working"]
    static let filling: Set<String> = ["business", "working", "calendar", "full", "more", "extra", "further"]

    static let money: Set<String> = [
        "dollar", "dollars", "usd", "euro", "euros", "eur", "pound", "pounds", "gbp", "bucks", "chf", "cad",
        "aud",
        "nzd", "sek", "nok", "dkk", "jpy", "yen",
    ]

    static let moneySigns: Set<Character> = ["$", "€", "£", "¥"]
    /// Those that may stand behind an amount.
    static let trailing: Set<Character> = ["€", "£"]
    static let currencyCodes: Set<String> = [
        "usd", "eur", "gbp", "jpy", "chf", "cad", "aud", "nzd", "sek", "nok", "dkk",
    ]

    /// By their short names; `in` and `g` only count when they follow a number at once.
    static let measures: [String: String] = [
        "mm": "mm", "cm": "cm", "m": "m", "meter": "m", "meters": "m", "km": "km", "mile": "mi",
        "miles": "mi", "inch": "inch", "inches": "inch", "ft": "ft", "feet": "ft", "foot": "ft", "g": "g",
        "gram": "g",
        "grams": "g", "kg": "kg", "lb": "lb", "lbs": "lb", "oz": "oz", "ml": "ml", "l": "l", "liter": "l",
        "liters": "l", "litre": "l", "litres": "l", "tonnes": "t", "tons": "t", "f": "°f",
        "c": "°c", "watt": "w", "watts": "w", "lumen": "lm", "lumens": "lm",
    ]

    static let spelled: [String: Double] = [
        "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
        "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
        "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
        "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
    ]
}
