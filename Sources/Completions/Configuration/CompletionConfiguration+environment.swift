extension CompletionConfiguration {
    /// What the environment says; nil without `LLM_BASE_URL`, when no model is to be asked.
    ///
    /// - Throws: `SettingError`, when it says something that can't be used.
    package init?(environment: [String: String]) throws(SettingError) {
        guard let base = environment["LLM_BASE_URL"], !base.isEmpty else { return nil }
        let read = SettingReader(environment: environment)
        let endpoint = try CompletionEndpoint(baseURL: base, key: environment["LLM_API_KEY"])
        let price = TokenPrice(
            input: try read.price("LLM_PRICE_INPUT"), output: try read.price("LLM_PRICE_OUTPUT"))
        let fastPrice = TokenPrice(
            input: try read.price("LLM_FAST_PRICE_INPUT", default: price.input),
            output: try read.price("LLM_FAST_PRICE_OUTPUT", default: price.output))
        let strong = read.text("LLM_MODEL").map { Model($0, price: price) }
        let fast = read.text("LLM_FAST_MODEL").map { Model($0, price: fastPrice) }
        guard let first = fast ?? strong else {
            throw SettingError("LLM_MODEL", "is not set, and LLM_BASE_URL needs a model")
        }
        var limits = CompletionLimits()
        limits.firstToken = try read.milliseconds("LLM_FIRST_TOKEN_MILLISECONDS", default: limits.firstToken)
        limits.total = try read.milliseconds("LLM_TOTAL_MILLISECONDS", default: limits.total)
        limits.judgement = try read.milliseconds("LLM_JUDGE_MILLISECONDS", default: limits.judgement)
        limits.attempts = try read.count("LLM_ATTEMPTS", default: limits.attempts)
        limits.streams = try read.count("LLM_MAX_STREAMS", default: limits.streams)
        limits.tokens = try read.count("LLM_MAX_TOKENS", default: limits.tokens)
        self.init(
            endpoint: endpoint, fast: first, strong: strong,
            judge: read.text("LLM_JUDGE_MODEL").map { Model($0, price: fastPrice) }, limits: limits)
    }
}
