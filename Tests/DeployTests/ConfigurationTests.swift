import Testing

@Suite struct ConfigurationTests {
    private let reference: EnvironmentFile
    private let minimal: EnvironmentFile

    init() throws {
        reference = try .read("deploy/config/reference.env")
        minimal = try .read("deploy/config/minimal.env")
    }

    @Test func bothFilesParse() {
        #expect(reference.faults == [])
        #expect(minimal.faults == [])
        #expect(Set(reference.keys).count == reference.keys.count)
        #expect(Set(minimal.keys).count == minimal.keys.count)
    }

    @Test func everyKeyOfTheReferenceIsExplained() {
        #expect(reference.entries.filter { $0.comment.count < 20 }.map(\.key) == [])
    }

    @Test func theMinimumGivesAValueToEveryKeyAndNamesOnlyKnownOnes() {
        #expect(minimal.entries.filter { $0.isExample || $0.value.isEmpty } == [])
        #expect(Set(minimal.keys).subtracting(reference.keys) == [])
    }

    @Test func theReferenceNamesTheKeysThatTheProgramsReadAndNoOthers() throws {
        let read = try Self.keysInSources()
        let documented = Set(reference.keys)
        #expect(read.subtracting(documented).sorted() == [])
        let unread = documented.subtracting(read).filter { !$0.hasPrefix("KAFKA_") }
        #expect(unread.sorted() == [])
    }

    /// What one of our processes tells another one.
    private static let internalKeys: Set = ["CIE_PARENT_PIPE", "CIE_STACK"]
    /// Kubernetes sets it for a service named kafka; it is left alone.
    private static let ignoredKeys: Set = ["KAFKA_PORT"]

    /// Every key that stands in the sources as a literal, or as a dotted key of the configuration reader.
    private static func keysInSources() throws -> Set<String> {
        var keys: Set<String> = []
        for file in try Repository.files(below: "Sources") where file.hasSuffix(".swift") {
            // The values of an enumeration are no keys.
            let text = try Repository.text(file).replacing(/case \w+ = "[A-Z_]+"/, with: "")
            keys.formUnion(text.matches(of: /"([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)"/).map { String($0.1) })
            for match in text.matches(of: /forKey: "([a-z0-9.]+)"/) {
                keys.insert(match.1.split(separator: ".").joined(separator: "_").uppercased())
            }
        }
        return keys.subtracting(internalKeys).subtracting(ignoredKeys)
    }
}
