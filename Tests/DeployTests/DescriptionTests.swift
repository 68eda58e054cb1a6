import Events
import Testing

@Suite struct DescriptionTests {
    @Test func theDescriptionHasEveryTopicAndNoOther() throws {
        #expect(try EventDescription.read().addresses == Set(Topic.all.map(\.rawValue)))
    }
}
