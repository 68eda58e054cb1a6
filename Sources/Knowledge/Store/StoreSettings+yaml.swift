import Yams

extension StoreSettings {
    /// Reads the text of a `store.yaml`; what is missing keeps its default, unknown keys are ignored.
    init(yaml: String) throws(MalformedText) {
        self.init()
        let root: Node?
        do {
            root = try Yams.compose(yaml: yaml)
        } catch let error as YamlError {
            throw MalformedText(error)
        } catch {
            throw MalformedText(line: nil, message: "not YAML")
        }
        guard let root else { return }
        guard let mapping = root.mapping else {
            throw MalformedText(line: nil, message: "not a mapping of names to values")
        }
        func text(_ key: String) -> String? { mapping[Node(key)]?.scalar?.string }
        name = text("name") ?? name
        currency = text("currency") ?? currency
        locale = text("locale") ?? locale
        supportEmail = text("support_email")
        supportHours = text("support_hours")
        pageURL = text("page_url")
    }
}
