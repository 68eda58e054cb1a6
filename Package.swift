// swift-tools-version:6.2

import PackageDescription

/// Every target compiles with the same rules.
let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .treatAllWarnings(as: .error),
]

/// Loops over vectors are a hundred times slower without the optimizer: too slow for a debug build's tests.
let numerics: [SwiftSetting] = [.unsafeFlags(["-O"], .when(configuration: .debug))]

typealias Dependency = Target.Dependency

let logging: Dependency = .product(name: "Logging", package: "swift-log")
let metrics: Dependency = .product(name: "Metrics", package: "swift-metrics")
let coreMetrics: Dependency = .product(name: "CoreMetrics", package: "swift-metrics")
let configuration: Dependency = .product(name: "Configuration", package: "swift-configuration")
let lifecycle: Dependency = .product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let unixSignals: Dependency = .product(name: "UnixSignals", package: "swift-service-lifecycle")
let arguments: Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")
let subprocess: Dependency = .product(name: "Subprocess", package: "swift-subprocess")
let systemPackage: Dependency = .product(name: "SystemPackage", package: "swift-system")
let crypto: Dependency = .product(name: "Crypto", package: "swift-crypto")
let tokens: Dependency = .product(name: "JWTKit", package: "jwt-kit")
let collections: Dependency = .product(name: "DequeModule", package: "swift-collections")
let yaml: Dependency = .product(name: "Yams", package: "Yams")
let hummingbird: Dependency = .product(name: "Hummingbird", package: "hummingbird")
let httpTypes: Dependency = .product(name: "HTTPTypes", package: "swift-http-types")
let nio: [Dependency] = ["NIOCore", "NIOPosix", "NIOHTTP1", "NIOWebSocket"]
    .map { .product(name: $0, package: "swift-nio") }
let nioHTTPTypes: [Dependency] = ["NIOHTTPTypes", "NIOHTTPTypesHTTP1"]
    .map { .product(name: $0, package: "swift-nio-extras") }

func cLibrary(_ name: String, pkgConfig: String, apt: String) -> Target {
    .systemLibrary(name: name, pkgConfig: pkgConfig, providers: [.apt([apt])])
}

/// A C++ library of the machine's behind a C interface that Swift can import.
func cxxLibrary(_ name: String, linking library: String, apt: String) -> Target {
    .target(name: name, linkerSettings: [.linkedLibrary(library)])
}

func library(_ name: String, _ dependencies: Dependency...) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func library(_ name: String, _ dependencies: [Dependency]) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func program(
    _ name: String, _ dependencies: Dependency..., exclude: [String] = [], resources: [Resource] = []
) -> Target {
    .executableTarget(
        name: name, dependencies: dependencies, exclude: exclude, resources: resources,
        swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: Dependency..., exclude: [String] = []) -> Target {
    .testTarget(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: settings)
}

let package = Package(
    name: "conversational-intent-engine",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
        .package(url: "https://github.com/apple/swift-configuration", from: "1.4.0", traits: []),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-metrics", from: "2.13.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-extras", from: "1.35.2"),
        .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
        .package(url: "https://github.com/vapor/jwt-kit", from: "5.7.1"),
    ],
    targets: [
        // C, one module each
        cLibrary("CLibrdkafka", pkgConfig: "rdkafka", apt: "librdkafka-dev"),
        cLibrary("CLibpq", pkgConfig: "libpq", apt: "libpq-dev"),
        cLibrary("CLibcurl", pkgConfig: "libcurl", apt: "libcurl4-openssl-dev"),
        cLibrary("CLibcmark", pkgConfig: "libcmark-gfm", apt: "libcmark-gfm-dev"),
        cLibrary("CLibcmarkExtensions", pkgConfig: "libcmark-gfm", apt: "libcmark-gfm-extensions-dev"),
        cLibrary("CLibxml2", pkgConfig: "libxml-2.0", apt: "libxml2-dev"),
        cLibrary("COpenBLAS", pkgConfig: "openblas", apt: "libopenblas-dev"),
        cxxLibrary("CPhoneNumbers", linking: "phonenumber", apt: "libphonenumber-dev"),
        cxxLibrary("CLanguageDetection", linking: "cld2", apt: "libcld2-dev"),

        // Clients: the only importers of C
        library("Kafka", "CLibrdkafka", logging),
        library("Postgres", "CLibpq", logging, crypto),
        library("HTTP", "CLibcurl", logging),

        // Shared
        library("Completions", "HTTP", logging, metrics),
        library("Events", crypto),
        library(
            "Pipelines", "Events", "Kafka", logging, metrics, coreMetrics, configuration, lifecycle,
            unixSignals, hummingbird, collections),
        .target(
            name: "Language",
            dependencies: ["COpenBLAS", "CPhoneNumbers", "CLanguageDetection", "Events", crypto, yaml],
            resources: [.embedInCode("Resources")], swiftSettings: settings + numerics),

        // Concepts: no client module in sight
        library(
            "Conversations",
            [
                "Events", logging, metrics, hummingbird,
                .product(name: "HummingbirdCore", package: "hummingbird"), httpTypes, lifecycle, tokens,
            ] + nio + nioHTTPTypes),
        library("Routing", "Events", "Language", tokens),
        library("Evaluation", "Events", "Language", "Routing", "Retrieval", "Grounding", yaml),
        library("Knowledge", "Events", crypto, yaml),
        library("Documents", "CLibcmark", "CLibcmarkExtensions", "CLibxml2", "Knowledge", crypto, yaml),
        library("Retrieval", "Events", "Language"),
        library("Grounding", "Language"),
        library("Answers", "Events", "Language", "Grounding"),
        library("Signals", "Events", "Language"),
        library("Profiles", "Events", crypto),

        // Daemons
        program(
            "gateway", "Conversations", "Pipelines", "Kafka", "Postgres", "Events", "Knowledge", logging,
            configuration, lifecycle),
        program("router", "Routing", "Language", "Pipelines", "Postgres", "Events", logging, metrics),
        program(
            "retriever", "Retrieval", "Knowledge", "Language", "Pipelines", "Postgres", "HTTP", "Events",
            logging,
            metrics,
            configuration),
        program(
            "responder", "Answers", "Grounding", "Completions", "Language", "Pipelines", "Postgres", "HTTP",
            "Events", "Knowledge", logging, metrics, configuration),
        program(
            "signal-extractor", "Signals", "Language", "Pipelines", "Postgres", "Events", logging,
            configuration),
        program("cdp-writer", "Profiles", "Pipelines", "Postgres", "HTTP", "Events", logging, configuration),

        // The operator's command line, and what a shop would bring
        program(
            "cie", "Kafka", "Postgres", "HTTP", "Events", "Knowledge", "Documents", "Language", "Routing",
            "Evaluation", "Retrieval", "Grounding", "Answers", logging, arguments,
            subprocess, systemPackage, unixSignals),
        program(
            "demo-store", "Knowledge", "Events", logging, hummingbird, httpTypes, lifecycle, unixSignals,
            exclude: ["pack"], resources: [.embedInCode("web")]),

        // Tests mirror sources
        .target(
            name: "TestSupport", dependencies: ["Kafka", "Postgres", "HTTP", "Events", logging],
            path: "Tests/TestSupport", swiftSettings: settings),
        .target(
            name: "ScriptedModels", dependencies: Array(nio.prefix(3)), path: "Tests/ScriptedModels",
            swiftSettings: settings),
        tests("KafkaTests", "Kafka", "TestSupport", logging),
        tests("PostgresTests", "Postgres", "TestSupport", logging),
        tests("HTTPTests", "HTTP", logging),
        tests("EventsTests", "Events"),
        tests("PipelinesTests", "Pipelines", "Kafka", "Events", "TestSupport", logging),
        tests("LanguageTests", "Language", "Events", exclude: ["Encoder/Fixtures"]),
        tests("ConversationsTests", "Conversations", "Events", logging, lifecycle, tokens, nio[0], nio[1]),
        tests("RoutingTests", "Routing", "Language", "Events", tokens),
        tests("RouterTests", "router", "Routing", "Language", "Postgres", "TestSupport", "Events"),
        tests("EvaluationTests", "Evaluation", "Routing", "Language", "Events"),
        tests("KnowledgeTests", "Knowledge", "Events"),
        tests("DocumentsTests", "Documents", "Knowledge"),
        tests("GroundingTests", "Grounding", "Language"),
        tests("CompletionsTests", "Completions", "ScriptedModels", "HTTP", logging),
        tests("RetrievalTests", "Retrieval", "Answers", "Language", "Events", "TestSupport"),
        tests("AnswersTests", "Answers", "Grounding", "Language", "Events", "TestSupport"),
        tests(
            "RetrieverTests", "retriever", "Retrieval", "Language", "Events", "Postgres", "HTTP",
            "TestSupport", logging),
        tests(
            "ResponderTests", "responder", "Answers", "Completions", "Postgres", "HTTP", "Events",
            "TestSupport", "ScriptedModels", logging),
        tests("SignalsTests", "Signals", "Language", "Events"),
        tests("ProfilesTests", "Profiles", "Events"),
        tests("SignalExtractorTests", "signal-extractor", "Signals", "Postgres", "Events", "TestSupport"),
        tests("CDPWriterTests", "cdp-writer", "Profiles", "Postgres", "Events", "TestSupport"),
        tests("DemoStoreTests", "demo-store", "Knowledge", "Events", "HTTP", logging, hummingbird, lifecycle),
        tests(
            "CIETests", "cie", "Knowledge", "Language", "Kafka", "Postgres", "TestSupport", "Events",
            arguments),
        tests("DeployTests", "Events", yaml, subprocess),
        tests("SystemTests", "TestSupport", "Evaluation", "Events", "Kafka", "Postgres", "HTTP"),
    ]
)
