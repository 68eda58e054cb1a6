/// A place among the concurrent requests; letting go of it gives it back.
final class SlotLease: Sendable {
    private let slots: StreamSlots

    init(slots: StreamSlots) {
        self.slots = slots
    }

    deinit { slots.release() }
}
