import FoundationEssentials
import Testing

@testable import Completions

struct ChatMessageTests {
    @Test func rolesTravelByTheirNames() throws {
        let json = #"{"role":"system","content":"Be kind."}"#
        let message = try JSONDecoder().decode(ChatMessage.self, from: Data(json.utf8))
        #expect(message == ChatMessage(role: .system, content: "Be kind."))
    }
}
