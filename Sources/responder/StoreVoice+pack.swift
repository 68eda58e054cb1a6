internal import Answers
internal import Knowledge

extension StoreVoice {
    /// What a store pack says about its shop; neutral without a pack.
    init(storeDirectory: String?) throws {
        guard let storeDirectory, !storeDirectory.isEmpty else {
            self = .neutral
            return
        }
        let settings = try StorePack(directory: storeDirectory, parts: []).settings
        self.init(
            name: settings.name, currency: settings.currency, locale: settings.locale,
            supportEmail: settings.supportEmail, supportHours: settings.supportHours,
            pageURL: settings.pageURL)
    }
}
