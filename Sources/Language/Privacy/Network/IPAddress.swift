/// Whether scalars spell an internet address.
enum IPAddress {
    /// Four numbers from 0 to 255, without leading zeros.
    static func isVersion4(_ scalars: ArraySlice<UInt32>) -> Bool {
        let parts = scalars.split(separator: 46, omittingEmptySubsequences: false)
        return parts.count == 4
            && parts.allSatisfy { part in
                guard 1...3 ~= part.count, part.allSatisfy(ScalarClass.isDigit) else { return false }
                let number = part.reduce(0) { $0 * 10 + Int($1) - 48 }
                return number <= 255 && (part.count == 1 || part.first != 48)
            }
    }

    /// Eight groups of up to four hexadecimal digits; `::` once for missing ones; the last two may be version 4.
    static func isVersion6(_ scalars: ArraySlice<UInt32>) -> Bool {
        let colons = scalars.filter { $0 == 58 }.count
        guard 2...8 ~= colons, scalars.contains(where: ScalarClass.isDigit) else { return false }
        let parts = scalars.split(separator: 58, omittingEmptySubsequences: false)
        var groups = 0
        var gaps = 0
        for (place, part) in parts.enumerated() {
            if part.isEmpty {
                // The ends of `::1` and `1::` are empty too.
                let isEnd = place == 0 || place == parts.count - 1
                if !isEnd { gaps += 1 }
                if isEnd, parts[place == 0 ? 1 : place - 1].isEmpty == false { return false }
            } else if part.contains(46) {
                guard place == parts.count - 1, isVersion4(part) else { return false }
                groups += 2
            } else {
                guard part.count <= 4 else { return false }
                groups += 1
            }
        }
        if parts.first?.isEmpty == true, parts.last?.isEmpty == true { gaps = 1 }
        return gaps == 0 ? groups == 8 : gaps == 1 && groups <= 7 && groups > 0
    }
}
