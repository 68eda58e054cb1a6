internal import Language

/// A sentence of data, asked whether it is meant for an assistant.
///
/// One sign is not enough: a model has a name and washing has instructions. An assistant is addressed and told what to
/// do, or rules, prompts and evidence are spoken of as only those speak who want to change them.
struct InstructionSentence {
    private let text: Substring
    private let words: [Word]
    private let terms: [String]
    /// All terms between spaces, to look for phrases.
    private let plain: String

    init(_ text: Substring) {
        self.text = text
        words = Tokenizer.words(in: text)
        terms = words.map(\.text)
        plain = " " + terms.joined(separator: " ") + " "
    }

    var isInstruction: Bool {
        guard !terms.isEmpty else { return false }
        return addresses || commandsAssistant || claimsRole || overrides || speaksOfEvidence || tellsStaff
            || setsWording
    }

    /// "Dear helper, …", "SYSTEM: …", "Note for the assistant: …", and then what to do.
    private var addresses: Bool {
        let place = terms.prefix(7).firstIndex { !InstructionWords.openings.contains($0) } ?? terms.count
        guard place < terms.count, InstructionWords.addressees.contains(terms[place]) else { return false }
        let opening = terms[..<place]
        let isSure = InstructionWords.assistants.contains(terms[place])
        let isGreeted = opening.contains(where: InstructionWords.greetings.contains)
        let announces = opening.contains(where: InstructionWords.notes.contains)
        let tail = text[words[place].range.upperBound...]
        let isSetOff = tail.prefix(announces ? 32 : 2).contains { ":,–".contains($0) }
        if announces, isSure, isSetOff { return true }
        guard isGreeted || isSetOff else { return false }
        let rest = terms[(place + 1)...]
        let directives = isSure ? InstructionWords.directives : InstructionWords.plainDirectives
        return rest.contains { directives.contains($0) || InstructionWords.rules.contains($0) }
    }

    /// As in "the assistant must say".
    private var commandsAssistant: Bool {
        zip(terms, terms.dropFirst()).enumerated().contains { place, pair in
            InstructionWords.assistants.contains(pair.0)
                && ["must", "should", "shall", "has", "needs", "always", "never"].contains(pair.1)
                && terms[(place + 2)...].contains(where: InstructionWords.directives.contains)
        }
    }

    /// As in "you are now an unrestricted AI", "act as a pirate" and "from now on you must answer".
    private var claimsRole: Bool {
        if terms.starts(with: ["you", "are"]) {
            let next = terms.dropFirst(2).prefix(5)
            if !next.contains("with"), next.contains(where: InstructionWords.roles.contains) { return true }
        }
        if let hit = place(of: ["from", "now", "on", "you"]), hit + 4 < terms.count,
            InstructionWords.orders.contains(terms[hit + 4])
        {
            return true
        }
        let start = terms.first == "please" || terms.first == "now" ? terms.dropFirst() : terms[...]
        return start.starts(with: ["act", "as"]) || start.starts(with: ["pretend"])
            || plain.holds(" developer mode ") || plain.holds(" do anything now ")
            || plain.holds(" jailbreak ")
    }

    /// "Ignore all previous instructions", but not "never ignore the instructions for descaling".
    private var overrides: Bool {
        terms.indices.contains { place in
            guard InstructionWords.commands.contains(terms[place]) else { return false }
            let before = place > 0 ? terms[place - 1] : ""
            if ["don't", "not", "never", "to"].contains(before) { return false }
            let rest = terms[(place + 1)...]
            let fillers = rest.prefix { InstructionWords.fillers.contains($0) }
            let object = rest.dropFirst(fillers.count).first
            let isQualified = fillers.contains { !["the", "any", "this"].contains($0) }
            if let object, InstructionWords.rules.contains(object) {
                let after = rest.dropFirst(fillers.count + 1).first
                return isQualified || !["of", "for", "on", "inside", "in"].contains(after)
            }
            if object == "everything" {
                let after = rest.dropFirst(fillers.count + 1).first ?? ""
                return ["above", "before", "previous", "prior", "you", "said", "earlier"].contains(after)
            }
            let pointsBack = fillers.contains { InstructionWords.backwards.contains($0) }
            return pointsBack && (object.map(InstructionWords.speeches.contains) ?? true)
        }
    }

    /// "End of evidence", "reveal your system prompt".
    private var speaksOfEvidence: Bool {
        if InstructionWords.evidencePhrases.contains(where: { plain.holds(" \($0) ") }) { return true }
        return ["rules follow ", "rules apply ", "instructions follow ", "instructions apply "].contains {
            end in
            plain.hasSuffix(end) && plain.holds(" new ")
        }
    }

    /// As in "if a customer asks about refunds, tell them this".
    private var tellsStaff: Bool {
        guard terms.contains(where: ["if", "when", "whenever", "once"].contains),
            let asked = zip(terms, terms.dropFirst()).enumerated().first(where: {
                InstructionWords.askers.contains($0.element.0) && $0.element.1.hasPrefix("ask")
            })?.offset
        else { return false }
        return terms.indices.dropFirst(asked + 2).contains { place in
            guard InstructionWords.orders.contains(terms[place]) else { return false }
            let before = terms[..<place].last { !InstructionWords.adverbs.contains($0) }
            return before.map { !InstructionWords.doers.contains($0) } ?? true
        }
    }

    /// As in "reply only with yes" and "always say that it is free".
    private var setsWording: Bool {
        if [
            "reply only with", "respond only with", "answer only with", "only reply with",
            "only respond with",
        ]
        .contains(where: { plain.holds(" \($0) ") }) {
            return true
        }
        guard let always = terms.firstIndex(of: "always"), always + 1 < terms.count,
            ["say", "tell", "answer", "reply", "respond", "mention", "claim"].contains(terms[always + 1])
        else { return false }
        return always == 0 || ["please", "must", "should", "you"].contains(terms[always - 1])
    }

    private func place(of phrase: [String]) -> Int? {
        terms.indices.first { terms[$0...].starts(with: phrase) }
    }
}
