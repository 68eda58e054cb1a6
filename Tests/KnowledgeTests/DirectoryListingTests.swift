import FoundationEssentials
import Testing

@testable import Knowledge

@Suite struct DirectoryListingTests {
    @Test func aFolderThatCannotBeLookedIntoIsNamed() throws {
        let folder = try TemporaryFolder()
        for name in ["a.md", "open/b.md", "closed/c.md", "open/deep/d.md"] { try folder.write(name, "") }
        let listing = DirectoryListing.files(under: folder.path) { path in
            guard !path.contains("closed") else { throw CocoaError(.fileReadNoPermission) }
            return try FileManager.default.contentsOfDirectory(atPath: path)
        }
        #expect(listing.files == ["a.md", "open/b.md", "open/deep/d.md"])
        #expect(listing.unreadable == ["closed"])
    }

    @Test func soIsTheFolderItself() throws {
        #expect(DirectoryListing.files(under: "/nowhere").unreadable == [""])
    }
}
