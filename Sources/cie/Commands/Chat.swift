import ArgumentParser
import Events
import HTTP

/// A conversation in the terminal.
struct Chat: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Talks with the assistant; each TEXT is one turn, without any it asks for them.")

    @OptionGroup var stack: StackOptions

    @Flag(help: "Print each of the gateway's frames as one line of JSON.")
    var json = false

    @Option(
        help: ArgumentHelp(
            "What your words may be used for: analytics, profiling_marketing, share_advertising, measurement.",
            valueName: "purpose,…"))
    var consent = ""

    @Option(help: "Your language, such as en-GB.")
    var locale: String?

    @Option(help: "The gateway; without it, that of the data directory's stack.")
    var url: String?

    @Option(help: "How many seconds to wait for a reply.")
    var timeout = 60

    @Argument(help: "What to say, one turn each.")
    var text: [String] = []

    func validate() throws {
        _ = try purposes()
        guard timeout > 0 else { throw ValidationError("--timeout is not above 0") }
    }

    /// The purposes by name.
    func purposes() throws -> [String: Bool] {
        let names = consent.split(separator: ",").map { String($0.filter { !$0.isWhitespace }) }
        for name in names where ConsentPurpose(rawValue: name) == nil {
            let known = ConsentPurpose.allCases.map(\.rawValue).joined(separator: ", ")
            throw ValidationError("--consent: there is no purpose \(name); there are \(known)")
        }
        return Dictionary(names.map { ($0, true) }) { $1 }
    }

    func run() async throws {
        let gateway = try url ?? stack.running().gateway.url
        let client: Client
        do {
            client = try Client()
        } catch {
            throw CommandFailure("no HTTP client: \(error)")
        }
        let printer = ChatPrinter(isJSON: json, isInteractive: text.isEmpty)
        let line = try await ChatLine.open(
            ChatAPI(url: gateway, client: client), consent: try purposes(), locale: locale,
            within: .seconds(min(timeout, 20))
        ) { printer.show($0, $1) }
        do {
            if text.isEmpty {
                try await ChatPrompt(line: line, timeout: .seconds(timeout), isJSON: json).run()
            } else {
                for turn in text {
                    printer.turn(turn)
                    try await line.say(turn, within: .seconds(timeout))
                }
            }
        } catch {
            await line.close()
            await client.close()
            throw error
        }
        await line.close()
        await client.close()
    }
}
