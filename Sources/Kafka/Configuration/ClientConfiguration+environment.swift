extension ClientConfiguration {
    /// Reads `KAFKA_BOOTSTRAP_SERVERS`, `KAFKA_PROFILE` and every other `KAFKA_*` as a client property.
    ///
    /// `KAFKA_SASL_USERNAME` is `sasl.username`; a double underscore stands for one underscore. What
    /// Kubernetes puts in the environment for a service named `kafka` is left alone.
    ///
    /// - Throws: `configuration` when the servers are missing, or a property is unknown or has a bad
    ///   value; the message names the variable, never its value.
    package static func fromEnvironment(
        _ environment: [String: String]
    ) throws(KafkaError) -> ClientConfiguration {
        guard let servers = environment["KAFKA_BOOTSTRAP_SERVERS"], !servers.isEmpty else {
            throw KafkaError(code: .configuration, message: "KAFKA_BOOTSTRAP_SERVERS is not set")
        }
        var configuration = ClientConfiguration(bootstrapServers: servers)
        if let name = environment["KAFKA_PROFILE"], !name.isEmpty {
            guard let profile = Profile(rawValue: name) else {
                throw KafkaError(
                    code: .configuration, message: "KAFKA_PROFILE is neither broker nor embedded: \(name)")
            }
            configuration.profile = profile
        }
        for (variable, value) in environment.sorted(by: { $0.key < $1.key }) {
            guard let property = property(of: variable) else { continue }
            guard NativeConfiguration.accepts(property, value: value) else {
                throw KafkaError(
                    code: .configuration,
                    message: "\(variable): \(property) is no client property, or its value is not valid")
            }
            configuration.properties[property] = value
        }
        return configuration
    }

    /// The property that a variable sets; nil for variables that set none.
    static func property(of variable: String) -> String? {
        let prefix = "KAFKA_"
        guard variable.hasPrefix(prefix), variable.count > prefix.count else { return nil }
        let reserved: Set = ["KAFKA_BOOTSTRAP_SERVERS", "KAFKA_PROFILE", "KAFKA_PORT"]
        if reserved.contains(variable) || variable.hasPrefix("KAFKA_SERVICE_")
            || variable.hasPrefix("KAFKA_PORT_")
        {
            return nil
        }
        var property = ""
        var rest = variable.dropFirst(prefix.count).lowercased()[...]
        while let character = rest.popFirst() {
            if character == "_", rest.first == "_" {
                rest.removeFirst()
                property += "_"
            } else {
                property.append(character == "_" ? "." : character)
            }
        }
        return property
    }
}
