/// The name and labels of one series, as Prometheus identifies it.
struct MetricSeries: Hashable, Sendable {
    let name: String
    let labels: [Label]

    /// One label of a series.
    struct Label: Hashable, Sendable {
        let name: String
        let value: String
    }

    init(label: String, dimensions: [(String, String)]) {
        name = Self.legal(label)
        labels = dimensions.map { Label(name: Self.legal($0.0), value: $0.1) }.sorted { $0.name < $1.name }
    }

    /// The series in exposition format, such as `name_suffix{label="value"}`.
    func text(suffix: String = "", extra: Label? = nil) -> String {
        let all = labels + (extra.map { [$0] } ?? [])
        guard !all.isEmpty else { return name + suffix }
        let pairs = all.map { "\($0.name)=\"\(Self.escaped($0.value))\"" }.joined(separator: ",")
        return "\(name)\(suffix){\(pairs)}"
    }

    private static func legal(_ text: String) -> String {
        String(text.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" })
    }

    private static func escaped(_ text: String) -> String {
        var out = ""
        for character in text {
            switch character {
            case "\\": out += "\\\\"
            case "\"": out += "\\\""
            case "\n": out += "\\n"
            default: out.append(character)
            }
        }
        return out
    }
}
