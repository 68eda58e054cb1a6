/// A column of Shopify's product export, by the names that it has had.
enum ShopifyColumn: CaseIterable {
    case handle, title, body, vendor, category, type, tags, published, status
    case option1Name, option1Value, option2Name, option2Value, option3Name, option3Value
    case sku, price, comparePrice, inventory, tracker, policy

    /// In lower case.
    var names: [String] {
        switch self {
        case .handle: ["handle", "url handle"]
        case .title: ["title"]
        case .body: ["body (html)", "body html", "description"]
        case .vendor: ["vendor"]
        case .category: ["product category", "standardized product type", "custom product type"]
        case .type: ["type", "product type"]
        case .tags: ["tags"]
        case .published: ["published", "published on online store"]
        case .status: ["status"]
        case .option1Name: ["option1 name"]
        case .option1Value: ["option1 value"]
        case .option2Name: ["option2 name"]
        case .option2Value: ["option2 value"]
        case .option3Name: ["option3 name"]
        case .option3Value: ["option3 value"]
        case .sku: ["variant sku", "sku"]
        case .price: ["variant price", "price"]
        case .comparePrice: ["variant compare at price", "compare-at price", "compare at price"]
        case .inventory: ["variant inventory qty", "inventory quantity"]
        case .tracker: ["variant inventory tracker", "inventory tracker"]
        case .policy: ["variant inventory policy", "continue selling when out of stock"]
        }
    }
}
