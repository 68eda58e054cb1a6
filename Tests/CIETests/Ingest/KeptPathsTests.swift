import Testing

@testable import cie

@Suite struct KeptPathsTests {
    private let folder = SourceName(name: "/shop/docs", kind: .folder, isWhole: true)

    @Test func aFileAndAllThatIsBelowAFolderIsKept() {
        let kept = KeptPaths(["sub", "b.md"], of: folder)
        #expect(kept.hold("sub/deep/a.md", from: "/shop/docs"))
        #expect(kept.hold("docs/sub/a.md", from: "/shop/docs"))
        #expect(kept.hold("b.md", from: "/shop/docs"))
        #expect(!kept.hold("subject.md", from: "/shop/docs"))
        #expect(!kept.hold("a.md", from: "/shop/docs"))
    }

    @Test func aFileThatWasGivenAloneIsKeptByItsPath() {
        let kept = KeptPaths(["sub"], of: folder)
        #expect(kept.hold("a.md", from: "/shop/docs/sub/a.md"))
        #expect(!kept.hold("a.md", from: "/shop/docs/other/a.md"))
    }

    @Test func everythingCanBeKept() {
        #expect(KeptPaths([""], of: .store).hold("a.md", from: "store"))
        #expect(!KeptPaths([], of: .store).hold("a.md", from: "store"))
    }
}
