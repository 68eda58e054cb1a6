import Events
import FoundationEssentials
import Testing

@Suite struct SchemaTests {
    let library: SchemaLibrary

    init() throws {
        library = try SchemaLibrary()
    }

    @Test func everyEventTypeHasASchemaAndEverySchemaAType() {
        #expect(library.eventTypes == EventKind.all.map(\.name).sorted())
    }

    @Test(arguments: EventKind.all) func whatSwiftWritesIsValid(kind: EventKind) throws {
        for bytes in try kind.written() {
            #expect(try library.problems(of: bytes, type: kind.name) == [])
        }
    }

    @Test(arguments: EventKind.all) func eachExampleIsValidAndSurvivesARoundTrip(kind: EventKind) throws {
        let examples = try library.examples(of: kind.name)
        #expect(examples.count >= 2)
        for example in examples {
            #expect(try library.problems(of: example.bytes, type: kind.name) == [], "\(example.name)")
            let again = try kind.rewritten(example.bytes)
            #expect(try library.problems(of: again, type: kind.name) == [], "\(example.name)")
        }
    }

    @Test func everyFieldThatSwiftWritesIsInTheSchema() throws {
        for kind in EventKind.all {
            let filled = try #require(try kind.written().first)
            let data = try #require(try JSONDecoder().decode(JSON.self, from: Data(filled))["data"]?.object)
            let schema = library.schemas["\(kind.name).json"]?["definitions"]?["data"]?["properties"]?.object
            #expect(Set(data.keys) == Set((schema ?? [:]).keys), "\(kind.name)")
        }
    }

    @Test func aWrongValueIsFound() throws {
        let text = """
            {"specversion": "1.0", "id": "1", "source": "/s", "type": "cie.chat.message-sent.v1",
             "data": {"session_id": "", "text": 5}}
            """
        let problems = try library.problems(of: Array(text.utf8), type: "chat.message-sent.v1")
        #expect(problems.count == 3, "\(problems)")
    }

    @Test func anUnknownKeywordIsAnErrorAndNotSkipped() {
        let schema = JSON.object(["minContains": .number(1)])
        #expect(throws: SchemaValidator.Unsupported.self) {
            try SchemaValidator(schemas: ["x.json": schema]).problems(of: .null, schema: "x.json")
        }
    }

    @Test func theAsyncAPIDocumentNamesEveryTypeAndTopic() throws {
        let url = SchemaLibrary.directory.deletingLastPathComponent().appending(path: "asyncapi.yaml")
        let text = String(decoding: try Data(contentsOf: url), as: UTF8.self)
        for kind in EventKind.all {
            #expect(text.contains("name: \(kind.type)\n"), "\(kind.type)")
            #expect(text.contains("$ref: ./events/\(kind.name).json\n"), "\(kind.name)")
        }
        for topic in Topic.all { #expect(text.contains("address: \(topic)\n"), "\(topic)") }
    }
}
