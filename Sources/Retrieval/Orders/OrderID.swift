/// Order ids match without regard to case, spaces and a leading `#`.
package enum OrderID {
    package static func normal(_ text: String) -> String {
        let dense = text.filter { !$0.isWhitespace }.uppercased()
        return dense.hasPrefix("#") ? String(dense.dropFirst()) : dense
    }

    package static func matches(_ left: String, _ right: String) -> Bool {
        normal(left) == normal(right)
    }
}
