import Testing

@testable import Completions

@Suite struct CompletionConfigurationTests {
    @Test func withoutAnAddressThereIsNoModel() throws {
        #expect(try CompletionConfiguration(environment: ["LLM_MODEL": "m"]) == nil)
        #expect(try CompletionConfiguration(environment: ["LLM_BASE_URL": ""]) == nil)
    }

    @Test func oneModelServesBothTiers() throws {
        for key in ["LLM_MODEL", "LLM_FAST_MODEL"] {
            let configuration = try #require(
                try CompletionConfiguration(environment: ["LLM_BASE_URL": "http://llm", key: "m"]))
            #expect(configuration.model(of: .fast).name == "m")
            #expect(configuration.model(of: .strong).name == "m")
            #expect(!configuration.hasJudge)
        }
    }

    @Test func settingsAreRead() throws {
        let configuration = try #require(
            try CompletionConfiguration(environment: [
                "LLM_BASE_URL": "https://llm.example/v1", "LLM_MODEL": "big", "LLM_FAST_MODEL": "small",
                "LLM_JUDGE_MODEL": "judge", "LLM_FIRST_TOKEN_MILLISECONDS": "700", "LLM_MAX_STREAMS": "500",
                "LLM_PRICE_INPUT": "2.5", "LLM_PRICE_OUTPUT": "10", "LLM_FAST_PRICE_INPUT": "0.15",
            ]))
        #expect(configuration.model(of: .strong) == Model("big", price: TokenPrice(input: 2.5, output: 10)))
        #expect(configuration.model(of: .fast) == Model("small", price: TokenPrice(input: 0.15, output: 10)))
        #expect(configuration.model(of: .judge).name == "judge")
        #expect(configuration.limits.firstToken == .milliseconds(700))
        #expect(configuration.limits.streams == 500)
    }

    @Test(arguments: [
        ["LLM_BASE_URL": "http://llm"], ["LLM_BASE_URL": "llm", "LLM_MODEL": "m"],
        ["LLM_BASE_URL": "ftp://llm", "LLM_MODEL": "m"],
        ["LLM_BASE_URL": "http://llm", "LLM_MODEL": "m", "LLM_MAX_STREAMS": "0"],
        ["LLM_BASE_URL": "http://llm", "LLM_MODEL": "m", "LLM_PRICE_INPUT": "cheap"],
    ])
    func whatCannotBeUsedIsAnError(environment: [String: String]) {
        #expect(throws: SettingError.self) { try CompletionConfiguration(environment: environment) }
    }

    @Test(arguments: [
        ("https://api.openai.com", "https://api.openai.com/v1/chat/completions"),
        ("https://api.openai.com/v1", "https://api.openai.com/v1/chat/completions"),
        ("https://api.openai.com/v1/ ", "https://api.openai.com/v1/chat/completions"),
        ("https://openrouter.ai/api/v1", "https://openrouter.ai/api/v1/chat/completions"),
        ("https://x.example/v1beta/openai/", "https://x.example/v1beta/openai/chat/completions"),
        ("http://localhost:11434/v1/chat/completions", "http://localhost:11434/v1/chat/completions"),
        ("https://a.example/openai?api-version=1", "https://a.example/openai/chat/completions?api-version=1"),
    ])
    func anAddressIsUnderstoodAsPeopleWriteIt(text: String, address: String) throws {
        #expect(try CompletionEndpoint(baseURL: text).addresses.first == address)
    }

    @Test func theKeyIsNeverShown() throws {
        let endpoint = try CompletionEndpoint(baseURL: "http://llm", key: "secret-key")
        #expect(!"\(endpoint)".contains("secret-key"))
    }
}
