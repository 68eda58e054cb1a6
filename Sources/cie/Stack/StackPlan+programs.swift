extension StackPlan {
    /// What every child is told.
    private func shared(brokers: String, database: String) -> [String: String] {
        var variables = environment
        variables["CIE_PARENT_PIPE"] = "1"
        variables[Remnants.variable] = directory.path
        variables["KAFKA_BOOTSTRAP_SERVERS"] = brokers
        if externalBroker == nil { variables["KAFKA_PROFILE"] = "embedded" }
        variables["DATABASE_URL"] = database
        variables["STORE_DIR"] = store
        variables["ENCODER_DIR"] = encoder
        let cache = variables["LANGUAGE_CACHE_DIR"] ?? ""
        variables["LANGUAGE_CACHE_DIR"] = cache.isEmpty ? directory.path + "/cache/language" : cache
        return variables
    }

    /// The demo store; it knows nothing of broker and database.
    func demoStore() throws(CommandFailure) -> Program {
        var variables = environment
        variables["CIE_PARENT_PIPE"] = "1"
        variables[Remnants.variable] = directory.path
        variables["STORE_DIR"] = store
        variables["DEMO_STORE_HOST"] = "127.0.0.1"
        variables["DEMO_STORE_PORT"] = "\(storePort)"
        variables["GATEWAY_URL"] = gatewayURL
        return try program("demo-store", variables)
    }

    /// A daemon with the environment it needs.
    func daemon(
        _ name: String, brokers: String, database: String, sessionKey: String
    ) throws(CommandFailure) -> Program {
        var variables = shared(brokers: brokers, database: database)
        let defaults = [
            "HEALTH_HOST": "127.0.0.1", "SESSION_KEY": sessionKey, "OMS_BASE_URL": storeURL,
            "CDP_BASE_URL": storeURL, "CDP_WRITE_KEY": "demo", "GATEWAY_HOST": "127.0.0.1",
            "DATABASE_POOL_SIZE": "6",
        ]
        variables.merge(defaults) { given, fallback in given.isEmpty ? fallback : given }
        variables["HEALTH_PORT"] = "\(probePorts[name] ?? 0)"
        variables["GATEWAY_PORT"] = "\(gatewayPort)"
        return try program(name, variables)
    }

    private func program(
        _ name: String, _ variables: [String: String]
    ) throws(CommandFailure) -> Program {
        guard let executable = installation.program(name) else {
            throw CommandFailure.configuration("\(name) is not in \(installation.programs)")
        }
        return Program(name: name, executable: executable, environment: variables)
    }
}
