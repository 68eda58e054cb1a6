import Testing

@testable import Kafka

@Suite struct ClientConfigurationTests {
    @Test func variablesBecomeProperties() throws {
        let configuration = try ClientConfiguration.fromEnvironment([
            "KAFKA_BOOTSTRAP_SERVERS": "a:1,b:2", "KAFKA_SECURITY_PROTOCOL": "sasl_ssl",
            "KAFKA_SASL_USERNAME": "u", "KAFKA_SASL_PASSWORD": "", "HOME": "/",
        ])
        #expect(configuration.bootstrapServers == "a:1,b:2")
        #expect(configuration.profile == .broker)
        #expect(
            configuration.properties == [
                "security.protocol": "sasl_ssl", "sasl.username": "u", "sasl.password": "",
            ])
    }

    @Test func theServersAreRequired() {
        let error = #expect(throws: KafkaError.self) { try ClientConfiguration.fromEnvironment([:]) }
        #expect(error?.code == .configuration)
    }

    @Test(arguments: [
        ("KAFKA_A__B_C", "a_b.c"), ("KAFKA_LINGER_MS", "linger.ms"), ("KAFKA_PORT", nil),
        ("KAFKA_PORT_9092_TCP_ADDR", nil), ("KAFKA_SERVICE_HOST", nil), ("KAFKA_PROFILE", nil),
        ("KAFKA_", nil), ("LINGER_MS", nil),
    ])
    func variablesAreMapped(variable: String, property: String?) {
        #expect(ClientConfiguration.property(of: variable) == property)
    }

    @Test(arguments: [
        ["KAFKA_NO_SUCH": "1"], ["KAFKA_LINGER_MS": "many"], ["KAFKA_PROFILE": "toy"],
    ])
    func whatIsWrongIsNamedWithoutItsValue(environment: [String: String]) {
        let all = environment.merging(["KAFKA_BOOTSTRAP_SERVERS": "a:1"]) { $1 }
        let error = #expect(throws: KafkaError.self) { try ClientConfiguration.fromEnvironment(all) }
        #expect(error?.message.contains(environment.keys.first ?? "?") == true)
    }

    @Test func theEmbeddedBrokerIsReadQuickly() throws {
        let configuration = try ClientConfiguration.fromEnvironment([
            "KAFKA_BOOTSTRAP_SERVERS": "a:1", "KAFKA_PROFILE": "embedded",
        ])
        let properties = configuration.properties(for: .group(id: "g"), clientID: "c")
        #expect(properties["fetch.wait.max.ms"] == "3")
        #expect(properties["session.timeout.ms"] == "3000")
    }

    @Test func guaranteesAreNotConfigurable() {
        let configuration = ClientConfiguration(
            bootstrapServers: "a:1",
            properties: [
                "enable.auto.offset.store": "true", "partition.assignment.strategy": "cooperative-sticky",
                "enable.idempotence": "false", "auto.offset.reset": "latest", "linger.ms": "9",
            ])
        let group = configuration.properties(for: .group(id: "g"), clientID: "c")
        #expect(group["enable.auto.offset.store"] == "false")
        #expect(group["partition.assignment.strategy"] == "range")
        #expect(group["auto.offset.reset"] == "latest")
        #expect(group["linger.ms"] == nil)
        let producer = configuration.properties(for: .producer, clientID: "c")
        #expect(producer["enable.idempotence"] == "true")
        #expect(producer["linger.ms"] == "9")
        #expect(producer["auto.offset.reset"] == nil)
    }
}
