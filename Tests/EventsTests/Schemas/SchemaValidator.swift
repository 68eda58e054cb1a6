import Events

/// The part of JSON Schema draft-07 that our schemas use; any other keyword is an error, so that nothing is
/// skipped in silence.
struct SchemaValidator {
    struct Unsupported: Error {
        let what: String
    }

    /// By file name.
    let schemas: [String: JSON]

    func problems(of value: JSON, schema file: String) throws -> [String] {
        guard let schema = schemas[file] else { throw Unsupported(what: file) }
        return try problems(of: value, against: schema, in: file, at: "")
    }

    private func problems(of value: JSON, against schema: JSON, in file: String, at path: String) throws
        -> [String]
    {
        guard let keywords = schema.object else {
            throw Unsupported(what: "\(file): a schema that is no object")
        }
        if let reference = keywords["$ref"]?.string {
            guard keywords.count == 1 else { throw Unsupported(what: "\(file): keywords beside $ref") }
            let (target, home) = try resolve(reference, in: file)
            return try problems(of: value, against: target, in: home, at: path)
        }
        return try keywords.flatMap { keyword, argument in
            try check(keyword, argument, value, keywords, file, path).map { "\(path): \($0)" }
        }
    }

    private func check(
        _ keyword: String, _ argument: JSON, _ value: JSON, _ schema: [String: JSON], _ file: String,
        _ path: String
    ) throws -> [String] {
        func nested(_ schema: JSON, _ value: JSON, _ step: String) throws -> [String] {
            try problems(of: value, against: schema, in: file, at: step.isEmpty ? path : "\(path)/\(step)")
        }
        switch keyword {
        case "$schema", "title", "description", "definitions": return []
        case "type":
            let names = argument.string.map { [$0] } ?? argument.array?.compactMap(\.string) ?? []
            return names.contains { matches(value, type: $0) }
                ? [] : ["is no \(names.joined(separator: " or "))"]
        case "const": return value == argument ? [] : ["is not the constant"]
        case "enum": return argument.array?.contains(value) == true ? [] : ["is none of the cases"]
        case "required":
            guard let fields = value.object else { return [] }
            return argument.array?.compactMap(\.string).filter { fields[$0] == nil }.map { "lacks \($0)" }
                ?? []
        case "properties":
            guard let fields = value.object, let properties = argument.object else { return [] }
            return try properties.flatMap { name, schema in
                try fields[name].map { try nested(schema, $0, name) } ?? []
            }
        case "additionalProperties":
            let known = schema["properties"]?.object ?? [:]
            return try value.object?.filter { known[$0.key] == nil }
                .flatMap { try nested(argument, $0.value, $0.key) } ?? []
        case "items":
            return try value.array?.enumerated().flatMap { try nested(argument, $1, "\($0)") } ?? []
        case "allOf":
            return try argument.array?.flatMap { try nested($0, value, "") } ?? []
        case "anyOf":
            let outcomes = try argument.array?.map { try nested($0, value, "") } ?? []
            return outcomes.contains { $0.isEmpty } ? [] : outcomes.flatMap { $0 }
        default: return try measure(keyword, argument, value, file)
        }
    }

    private func measure(_ keyword: String, _ argument: JSON, _ value: JSON, _ file: String) throws
        -> [String]
    {
        switch (keyword, argument, value) {
        case ("minLength", .number(let least), .string(let text)):
            return Double(text.unicodeScalars.count) >= least ? [] : ["is too short"]
        case ("maxLength", .number(let most), .string(let text)):
            return Double(text.unicodeScalars.count) <= most ? [] : ["is too long"]
        case ("minimum", .number(let least), .number(let number)):
            return number >= least ? [] : ["is too small"]
        case ("maximum", .number(let most), .number(let number)):
            return number <= most ? [] : ["is too large"]
        case ("pattern", .string(let pattern), .string(let text)):
            return try text.contains(Regex(pattern)) ? [] : ["does not match \(pattern)"]
        case ("format", .string("date-time"), .string(let text)):
            return Timestamp(text) != nil ? [] : ["is no date-time"]
        case ("minLength", _, _), ("maxLength", _, _), ("minimum", _, _), ("maximum", _, _),
            ("pattern", _, _),
            ("format", .string("date-time"), _):
            return []
        default: throw Unsupported(what: "\(file): \(keyword)")
        }
    }

    private func matches(_ value: JSON, type: String) -> Bool {
        switch (type, value) {
        case ("object", .object), ("array", .array), ("string", .string), ("boolean", .bool), ("null", .null),
            ("number", .number):
            true
        case ("integer", .number(let number)): number == number.rounded()
        default: false
        }
    }

    private func resolve(_ reference: String, in file: String) throws -> (JSON, String) {
        let parts = reference.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(
            String.init)
        let home = parts[0].isEmpty ? file : parts[0]
        guard var target = schemas[home] else { throw Unsupported(what: reference) }
        for step in (parts.count > 1 ? parts[1] : "").split(separator: "/") {
            guard let next = target[String(step)] else { throw Unsupported(what: reference) }
            target = next
        }
        return (target, home)
    }
}
