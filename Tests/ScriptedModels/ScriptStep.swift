internal import FoundationEssentials

/// One thing that the scripted endpoint does.
package enum ScriptStep: Sendable {
    case head(Int, [String: String])
    /// Bytes of the body, sent in pieces of this size.
    case body(String, pieces: Int)
    case pause(Duration)
    /// The end of the answer; without it the connection stays as it is.
    case end
    /// Breaks the connection off.
    case hangUp

    /// Answers with a status and a body.
    package static func answer(
        _ status: Int, _ body: String = "", headers: [String: String] = [:]
    ) -> [ScriptStep] {
        [
            .head(status, headers.merging(["content-type": "application/json"]) { a, _ in a }),
            .body(body, pieces: .max), .end,
        ]
    }

    /// The beginning of a stream.
    package static let stream = ScriptStep.head(200, ["content-type": "text/event-stream"])

    /// One event of a stream.
    package static func event(_ json: String, pieces: Int = .max) -> ScriptStep {
        .body("data: \(json)\n\n", pieces: pieces)
    }

    /// An event with words.
    package static func words(_ text: String, pieces: Int = .max) -> ScriptStep {
        event(#"{"choices":[{"index":0,"delta":{"content":\#(quoted(text))}}]}"#, pieces: pieces)
    }

    package static func finish(_ reason: String) -> ScriptStep {
        event(#"{"choices":[{"index":0,"delta":{},"finish_reason":"\#(reason)"}]}"#)
    }

    package static func usage(_ input: Int, _ output: Int) -> ScriptStep {
        event(#"{"choices":[],"usage":{"prompt_tokens":\#(input),"completion_tokens":\#(output)}}"#)
    }

    package static let done = ScriptStep.body("data: [DONE]\n\n", pieces: .max)

    /// A whole well-behaved stream.
    package static func saying(_ words: [String], pieces: Int = .max) -> [ScriptStep] {
        [.stream] + words.map { .words($0, pieces: pieces) } + [
            .finish("stop"), .usage(100, 20), .done, .end,
        ]
    }

    /// A whole well-behaved answer that is no stream.
    package static func answering(_ text: String) -> [ScriptStep] {
        answer(
            200,
            #"{"choices":[{"message":{"role":"assistant","content":\#(quoted(text))},"finish_reason":"stop"}],"#
                + #""usage":{"prompt_tokens":50,"completion_tokens":5}}"#)
    }

    package static func quoted(_ text: String) -> String {
        guard let data = try? JSONEncoder().encode(text) else { return "\"\"" }
        return String(decoding: data, as: UTF8.self)
    }
}
