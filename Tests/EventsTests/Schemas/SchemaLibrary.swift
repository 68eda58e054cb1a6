import FoundationEssentials

/// The schemas and examples of the repository.
struct SchemaLibrary {
    let schemas: [String: JSON]

    static let directory = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "schemas/events")

    init() throws {
        var schemas: [String: JSON] = [:]
        for name in try Self.files(in: Self.directory) where name.hasSuffix(".json") {
            schemas[name] = try Self.json(at: Self.directory.appending(path: name))
        }
        self.schemas = schemas
    }

    /// The files of event types, without what they share.
    var eventTypes: [String] {
        schemas.keys.filter { $0 != "cloudevent.json" && $0 != "types.json" }
            .map { String($0.dropLast(".json".count)) }.sorted()
    }

    /// The examples of an event type, by file name.
    func examples(of type: String) throws -> [(name: String, bytes: [UInt8])] {
        let directory = Self.directory.appending(path: "examples/\(type)")
        return try Self.files(in: directory).sorted().map { name in
            (name, Array(try Data(contentsOf: directory.appending(path: name))))
        }
    }

    func problems(of bytes: [UInt8], type: String) throws -> [String] {
        let value = try JSONDecoder().decode(JSON.self, from: Data(bytes))
        return try SchemaValidator(schemas: schemas).problems(of: value, schema: "\(type).json")
    }

    private static func files(in directory: URL) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: directory.path)
    }

    private static func json(at url: URL) throws -> JSON {
        try JSONDecoder().decode(JSON.self, from: Data(contentsOf: url))
    }
}
