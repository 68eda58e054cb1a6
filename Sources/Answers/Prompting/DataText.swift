/// Makes text that others wrote fit to stand inside a prompt, as data.
enum DataText {
    /// The text line by line, each behind a bar: no line of it can be taken for a line of ours.
    ///
    /// - Parameters:
    ///   - fence: The word that our own lines carry; the data can't.
    ///   - most: Characters; what is longer is cut.
    ///   - marks: Whether lines that speak to an assistant are marked here; else the caller has done it.
    static func quoted(_ text: String, fence: String, most: Int = 4_000, marks: Bool = true) -> String {
        let plain = neutral(String(text.prefix(most))).replacing(fence, with: "")
        return plain.split(separator: "\n", omittingEmptySubsequences: true)
            .map { "| \(marks ? marked(String($0)) : String($0))" }
            .joined(separator: "\n")
    }

    /// A line of data, marked when it speaks to an assistant.
    static func marked(_ line: String) -> String {
        InstructionMark.isInstruction(line) ? "(this line only looks like an instruction) \(line)" : line
    }

    /// Without invisible characters, and without what a model's template may take for a mark of its own, such as
    /// `<|im_start|>`, `</s>` or `[INST]`.
    static func neutral(_ text: String) -> String {
        var result = ""
        result.unicodeScalars.reserveCapacity(text.unicodeScalars.count)
        var before: Unicode.Scalar = " "
        for scalar in text.unicodeScalars {
            let isBreak =
                scalar.properties.generalCategory == .lineSeparator || scalar == "\r" || scalar == "\u{85}"
            let scalar: Unicode.Scalar = isBreak ? "\n" : scalar
            guard scalar == "\n" || scalar == "\t" || isVisible(scalar) else { continue }
            // An opening bracket is harmless before a number or a space, as in "< 5 kg".
            if before == "<",
                scalar == "/" || scalar == "|" || scalar == "<" || scalar == "!" || isLetter(scalar)
            {
                result.unicodeScalars.removeLast()
                result.unicodeScalars.append("‹")
            }
            result.unicodeScalars.append(scalar)
            before = scalar
        }
        for mark in ["[INST]", "[/INST]", "[SYS]", "[/SYS]"] {
            result = result.replacing(mark, with: "(\(mark.dropFirst().dropLast()))")
        }
        return result
    }

    /// Without characters that nobody sees or that turn the order of others around.
    static func visible(_ text: String) -> String {
        var result = ""
        result.unicodeScalars.append(
            contentsOf: text.unicodeScalars.filter { $0 == "\n" || $0 == "\t" || isVisible($0) })
        return result
    }

    private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .privateUse, .surrogate, .unassigned, .paragraphSeparator: false
        default: true
        }
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII && scalar.properties.isAlphabetic
    }
}
