/// Remembers the last so many elements.
package struct RecentSet<Element: Hashable & Sendable>: Sendable {
    private let limit: Int
    private var members: Set<Element> = []
    /// In order of arrival; once full, `oldest` goes around.
    private var order: [Element] = []
    private var oldest = 0

    package init(limit: Int) {
        self.limit = max(1, limit)
    }

    package func contains(_ element: Element) -> Bool { members.contains(element) }

    /// False when it was there already.
    @discardableResult
    package mutating func insert(_ element: Element) -> Bool {
        guard members.insert(element).inserted else { return false }
        guard order.count >= limit else {
            order.append(element)
            return true
        }
        members.remove(order[oldest])
        order[oldest] = element
        oldest = (oldest + 1) % limit
        return true
    }
}
