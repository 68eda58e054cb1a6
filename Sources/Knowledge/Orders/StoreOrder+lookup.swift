extension StoreOrder {
    /// An order id as it is compared: without regard to case, spaces and a leading `#`.
    package static func normalized(_ orderID: String) -> String {
        let compact = orderID.filter { !$0.isWhitespace }.uppercased()
        return compact.hasPrefix("#") ? String(compact.dropFirst()) : compact
    }
}
