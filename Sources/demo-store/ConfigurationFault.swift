/// A setting that cannot be used.
struct ConfigurationFault: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }
}
