import Events
import Testing

@Suite struct ComposeTests {
    private let services: [String: ComposeFile.Service]
    private let daemons = [
        "gateway", "router", "retriever", "responder", "signal-extractor", "cdp-writer",
    ]

    init() throws {
        services = try ComposeFile.read().services
    }

    @Test func everyDaemonIsAServiceThatIsProbedAndGivenTimeToStop() throws {
        for daemon in daemons {
            let service = try #require(services[daemon])
            #expect(service.command == [daemon])
            #expect(service.healthcheck != nil)
            #expect(service.stopGracePeriod == "30s")
        }
    }

    @Test func daemonsWaitForTopicsAndSchema() throws {
        for daemon in daemons {
            let dependencies = try #require(services[daemon]?.dependsOn)
            #expect(dependencies["topics"]?.condition == "service_completed_successfully")
            #expect(dependencies["ingest"]?.condition == "service_completed_successfully")
        }
    }

    @Test func dependenciesExist() {
        for (name, service) in services {
            for dependency in (service.dependsOn ?? [:]).keys {
                #expect(services[dependency] != nil, "\(name) waits for \(dependency)")
            }
        }
    }

    @Test func imagesFromElsewhereArePinned() {
        for service in services.values where service.image != "cie" {
            let tag = service.image.split(separator: ":").dropFirst().first ?? "latest"
            #expect(tag != "latest", "\(service.image)")
        }
    }

    @Test func topicsAndTheirRetentionAreThoseOfTheDescription() throws {
        let lines = try #require(services["topics"]?.environment?["TOPICS"]).split(separator: "\n")
        let pairs = lines.map { $0.split(separator: " ").map(String.init) }
        #expect(pairs.map(\.first) == Topic.all.map(\.rawValue))
        let described = try EventDescription.read().retentions
        #expect(Dictionary(uniqueKeysWithValues: pairs.map { ($0[0], $0[1]) }) == described)
    }

    @Test func theScriptMakesAsManyPartitionsAsTheDescriptionSays() throws {
        let script = try Repository.text("deploy/kafka/topics")
        let partitions = try #require(script.firstMatch(of: /partitions=(\d+)/)).1
        #expect(try EventDescription.read().partitions == Set([String(partitions)]))
    }
}
