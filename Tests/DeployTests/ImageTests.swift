import Testing

@Suite struct ImageTests {
    /// What a program needs that was built with a package.
    private static let runtimePackages = [
        "librdkafka-dev": "librdkafka1", "libpq-dev": "libpq5", "libcurl4-openssl-dev": "libcurl4",
        "libxml2-dev": "libxml2", "libcmark-gfm-dev": "libcmark-gfm0.29.0.gfm.6",
        "libcmark-gfm-extensions-dev": "libcmark-gfm-extensions0.29.0.gfm.6",
        "libopenblas-dev": "libopenblas0-pthread", "libphonenumber-dev": "libphonenumber8",
        "libcld2-dev": "libcld2-0",
    ]

    @Test func theImageHasEveryLibraryThatThePackageIsBuiltWith() throws {
        let manifest = try Repository.text("Package.swift")
        let image = try Repository.text("deploy/Dockerfile")
        for match in manifest.matches(of: /apt: "([^"]+)"\)/) {
            let library = String(match.1)
            let package = try #require(
                Self.runtimePackages[library], "\(library) is new: name its runtime package")
            #expect(image.contains(" \(package) "), "\(package)")
        }
    }

    @Test func theImageHasEveryProgram() throws {
        let image = try Repository.text("deploy/Dockerfile")
        for match in try Repository.text("Package.swift").matches(of: /program\(\s*"([a-z-]+)"/) {
            #expect(image.contains(" \(match.1)"), "\(match.1)")
        }
    }

    @Test func theBuildContextHasWhatTheImageIsMadeOf() throws {
        let ignored = try Repository.text(".dockerignore").split(separator: "\n")
        let image = try Repository.text("deploy/Dockerfile")
        for match in image.matches(of: /COPY ([A-Za-z.\/\-]+)\s/) {
            let parts = match.1.split(separator: "/")
            let isKept = (1...parts.count).contains { count in
                ignored.contains("!" + parts.prefix(count).joined(separator: "/"))
            }
            #expect(isKept, "\(match.1)")
        }
    }
}
