import Events
import Testing

@Suite struct EventIDTests {
    private let input = EventAttributes(id: "1", source: "/shop", type: "t")

    /// Computed with Python's `uuid.uuid5` in the project's namespace.
    @Test(arguments: [
        ("", "4fe931ce-cf03-53ea-b271-f6d0fbe1cf8b"),
        ("hello", "53dfe456-c43a-5ebb-806c-04a26af9cb47"),
        ("/shop\n1\nrouter\n0", "b8014c3d-f2d6-5d37-bdac-1037beb712e6"),
    ])
    func namedIDsAreUUIDsOfVersionFive(name: String, expected: String) {
        #expect(EventID.named(name) == expected)
    }

    @Test func theSameInputStageAndIndexGiveTheSameID() {
        #expect(
            EventID.derived(from: input, stage: "router", index: 0) == "b8014c3d-f2d6-5d37-bdac-1037beb712e6")
    }

    @Test func anotherStageIndexOrSourceGivesAnotherID() {
        var other = input
        other.source = "/shop2"
        let ids = [
            EventID.derived(from: input, stage: "router", index: 0),
            EventID.derived(from: input, stage: "router", index: 1),
            EventID.derived(from: input, stage: "responder", index: 0),
            EventID.derived(from: other, stage: "router", index: 0),
        ]
        #expect(Set(ids).count == 4)
    }

    @Test func randomIDsDiffer() {
        #expect(EventID.random() != EventID.random())
    }
}
