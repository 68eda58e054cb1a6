internal import Hummingbird

/// The pages of the shop and what they load.
struct StorefrontRoutes: Sendable {
    let layout: Layout

    func add(to router: Router<BasicRequestContext>) {
        router.get("/") { [layout] _, _ in HomePage(layout: layout).page }
        router.get("/orders") { [layout] _, _ in OrdersPage(layout: layout).page }
        router.get("/products/:id") { [layout] _, context in
            let id = try context.parameters.require("id")
            return PathSegment.decoded(id).flatMap(layout.shop.product)
                .map { ProductPage(layout: layout, product: $0).page } ?? MissingPage(layout: layout).page
        }
        router.get("/pages/**") { [layout] _, context in
            let path = context.parameters.getCatchAll().joined(separator: "/")
            return PathSegment.decoded(path).flatMap(layout.shop.document)
                .map { DocumentPage(layout: layout, document: $0).page } ?? MissingPage(layout: layout).page
        }
        router.get("/widget.js") { _, _ in Asset.widget }
        for asset in Asset.files {
            router.get("/assets/\(asset.name)") { _, _ in asset }
        }
        router.get("/**") { [layout] _, _ in MissingPage(layout: layout).page }
    }
}
