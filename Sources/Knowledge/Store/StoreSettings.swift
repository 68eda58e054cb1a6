/// What `store.yaml` says about the shop.
package struct StoreSettings: Sendable, Hashable {
    package var name: String
    /// ISO 4217, such as `EUR`.
    package var currency: String
    /// BCP 47, such as `en-US`.
    package var locale: String
    package var supportEmail: String?
    /// As the shop writes it, such as `Mon-Fri 09:00-18:00 Europe/Berlin`.
    package var supportHours: String?
    /// Where the shop shows a document of its knowledge, such as `/pages/{document_id}`.
    package var pageURL: String?

    package init(
        name: String = "our shop", currency: String = "USD", locale: String = "en-US",
        supportEmail: String? = nil, supportHours: String? = nil, pageURL: String? = nil
    ) {
        self.name = name
        self.currency = currency
        self.locale = locale
        self.supportEmail = supportEmail
        self.supportHours = supportHours
        self.pageURL = pageURL
    }
}
