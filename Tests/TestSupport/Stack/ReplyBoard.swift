import Foundation

/// The replies that a customer has been shown.
actor ReplyBoard {
    private struct Welcome: Decodable {
        struct Item: Decodable {
            let author: String
            let text: String
            let reply_id: String?
            let in_reply_to: [String]?
        }

        let type: String
        let history: [Item]
    }

    private let wanted: Set<String>
    private(set) var shown: [String: [ChatReply]] = [:]

    init(wanted: Set<String>) {
        self.wanted = wanted
    }

    var missing: [String] { wanted.filter { shown[$0] == nil }.sorted() }

    var isComplete: Bool { missing.isEmpty }

    /// Takes one frame.
    ///
    /// A reply that a welcome repeats is the same reply; one that comes as a frame counts.
    func take(_ frame: Data) {
        let decoder = JSONDecoder()
        if let reply = try? decoder.decode(ChatReply.self, from: frame), reply.type == "reply" {
            for message in reply.inReplyTo { shown[message, default: []].append(reply) }
        } else if let welcome = try? decoder.decode(Welcome.self, from: frame), welcome.type == "welcome" {
            for item in welcome.history where item.author == "assistant" { repeated(item) }
        }
    }

    private func repeated(_ item: Welcome.Item) {
        guard let reply = item.reply_id else { return }
        for message in item.in_reply_to ?? []
        where !(shown[message] ?? []).contains(where: { $0.replyID == reply }) {
            shown[message, default: []].append(
                ChatReply(
                    type: "reply", replyID: reply, inReplyTo: item.in_reply_to ?? [], text: item.text,
                    citations: [], outcome: "", author: item.author))
        }
    }
}
