#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Turns typed one after the other, until the end of input or `/quit`.
struct ChatPrompt: Sendable {
    let line: ChatLine
    let timeout: Duration
    let isJSON: Bool

    /// What a line of input asks for.
    enum Input: Hashable {
        case nothing
        case say(String)
        case human
        case identify(String)
        case quit
        case help

        init(_ text: String) {
            let words = text.split(whereSeparator: \.isWhitespace)
            switch words.first {
            case nil: self = .nothing
            case "/quit", "/exit": self = .quit
            case "/human": self = .human
            case "/email" where words.count == 2: self = .identify(String(words[1]))
            case "/help": self = .help
            default: self = .say(text)
            }
        }
    }

    func run() async throws {
        prompt()
        for await text in DescriptorLines(STDIN_FILENO).stream {
            let input = Input(text)
            if input == .quit { break }
            do {
                try await act(on: input)
            } catch let failure as CommandFailure {
                Terminal.complain(failure.message)
            }
            prompt()
        }
        try? await line.tell("end")
    }

    private func act(on input: Input) async throws {
        switch input {
        case .say(let text): try await line.say(text, within: timeout)
        case .human: try await line.tell("human")
        case .identify(let email): try await line.tell("identify", ["email": email])
        case .help: Terminal.print("/human asks for a person, /email ADDRESS says who you are, /quit ends")
        case .nothing, .quit: break
        }
    }

    private func prompt() {
        guard !isJSON, isatty(STDIN_FILENO) == 1 else { return }
        Terminal.print("> ", terminator: "")
    }
}
