/// Takes the rows of a table out of its text, one by one.
struct RowScanner {
    private let bytes: [UInt8]
    private let delimiter: UInt8
    private var index = 0
    private var line = 1

    private static let quote = UInt8(ascii: "\"")
    private static let space = UInt8(ascii: " ")

    init(_ text: String, delimiter: UInt8) {
        bytes = Array(text.utf8)
        self.delimiter = delimiter
    }

    /// Whether the last row ended with the text and not with its line.
    var isCutOff: Bool { index >= bytes.count && bytes.last.map(Self.isNewline) == false }

    /// The next row, nil at the end; its cells are nil when a quotation mark in it is out of place.
    mutating func next() -> (line: Int, cells: [String]?)? {
        guard index < bytes.count else { return nil }
        let (start, first) = (index, line)
        var cells: [String] = []
        while true {
            guard let cell = takeCell() else {
                // The text up to the next quotation mark is other rows' and not this one's.
                (index, line) = (start, first)
                while index < bytes.count, !Self.isNewline(bytes[index]) { index += 1 }
                skipNewline()
                return (first, nil)
            }
            cells.append(cell)
            guard index < bytes.count else { return (first, cells) }
            if Self.isNewline(bytes[index]) {
                skipNewline()
                return (first, cells)
            }
            index += 1
        }
    }

    /// Takes a cell and stops before what ends it; nil when it doesn't end where its quotation marks do.
    private mutating func takeCell() -> String? {
        let start = index
        skipSpaces()
        guard index < bytes.count, bytes[index] == Self.quote else {
            while index < bytes.count, !isEnd(bytes[index]) { index += 1 }
            return String(decoding: bytes[start..<index], as: UTF8.self)
        }
        index += 1
        var text: [UInt8] = []
        while index < bytes.count {
            let byte = bytes[index]
            if Self.isNewline(byte) {
                text.append(UInt8(ascii: "\n"))
                skipNewline()
                continue
            }
            index += 1
            if byte != Self.quote {
                text.append(byte)
            } else if index < bytes.count, bytes[index] == Self.quote {
                text.append(byte)
                index += 1
            } else {
                skipSpaces()
                guard index == bytes.count || isEnd(bytes[index]) else { return nil }
                return String(decoding: text, as: UTF8.self)
            }
        }
        return nil
    }

    private mutating func skipSpaces() {
        while index < bytes.count, bytes[index] == Self.space { index += 1 }
    }

    private mutating func skipNewline() {
        guard index < bytes.count else { return }
        let isPair =
            bytes[index] == UInt8(ascii: "\r") && index + 1 < bytes.count
            && bytes[index + 1] == UInt8(ascii: "\n")
        index += isPair ? 2 : 1
        line += 1
    }

    private func isEnd(_ byte: UInt8) -> Bool { byte == delimiter || Self.isNewline(byte) }

    private static func isNewline(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
    }
}
