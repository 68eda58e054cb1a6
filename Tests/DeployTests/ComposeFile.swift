import Yams

/// What our tests look at in docker-compose.yml.
struct ComposeFile: Decodable {
    struct Service: Decodable {
        struct Dependency: Decodable {
            var condition: String
        }

        var image: String
        var command: [String]?
        var environment: [String: String]?
        var dependsOn: [String: Dependency]?
        var healthcheck: [String: Ignored]?
        var stopGracePeriod: String?

        private enum CodingKeys: String, CodingKey {
            case image, command, environment, healthcheck
            case dependsOn = "depends_on"
            case stopGracePeriod = "stop_grace_period"
        }
    }

    struct Ignored: Decodable {
        init(from decoder: any Decoder) {}
    }

    var services: [String: Service]

    static func read() throws -> ComposeFile {
        try YAMLDecoder().decode(ComposeFile.self, from: Repository.text("docker-compose.yml"))
    }
}
