import FoundationEssentials

/// The pages of a shop, one piece for each heading.
enum DemoPack {
    struct Piece {
        var document: String
        var title: String
        var heading: String?
        var text: String
    }

    /// - Parameter pack: The folder of the shop, below the package.
    static func pieces(of pack: String = "Sources/demo-store/pack") throws -> [Piece] {
        var root = URL(filePath: #filePath)
        for _ in 0..<4 { root.deleteLastPathComponent() }
        let folder = root.appending(path: pack + "/knowledge").path
        return try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".md") }
            .sorted().flatMap { name in
                let data = try Data(contentsOf: URL(filePath: folder + "/" + name))
                return pieces(of: String(decoding: data, as: UTF8.self), document: name)
            }
    }

    private static func pieces(of text: String, document: String) -> [Piece] {
        var pieces: [Piece] = []
        var title = document
        var path: [String] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("# ") {
                title = String(line.dropFirst(2))
                path = [title]
                pieces.append(Piece(document: document, title: title, heading: title, text: ""))
            } else if line.hasPrefix("##") {
                let level = line.prefix { $0 == "#" }.count
                path = path.prefix(level - 1) + [String(line.dropFirst(level + 1))]
                let heading = path.joined(separator: " > ")
                pieces.append(Piece(document: document, title: title, heading: heading, text: ""))
            } else if !pieces.isEmpty {
                pieces[pieces.count - 1].text += line + "\n"
            }
        }
        return pieces
    }
}
