internal import FoundationEssentials

/// Dates as HTTP writes them today: `Sun, 06 Nov 1994 08:49:37 GMT`.
enum HTTPDate {
    private static let months = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]

    static func parse(_ text: String) -> Date? {
        let words = text.lowercased().split { $0 == " " || $0 == "," || $0 == "-" }
        guard words.count == 6, words[5] == "gmt", let day = Int(words[1]), let year = Int(words[3]),
            let month = months.firstIndex(of: String(words[2]))
        else { return nil }
        let time = words[4].split(separator: ":").map { Int($0) ?? -1 }
        guard time.count == 3, (0...23).contains(time[0]), (0...59).contains(time[1]),
            (0...60).contains(time[2]), (1...31).contains(day)
        else { return nil }
        let padded = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
        let clock = "\(padded(time[0])):\(padded(time[1])):\(padded(min(time[2], 59)))"
        return try? Date("\(year)-\(padded(month + 1))-\(padded(day))T\(clock)Z", strategy: .iso8601)
    }
}
