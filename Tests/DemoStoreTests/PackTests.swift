import Knowledge
import Testing

@testable import demo_store

@Suite struct PackTests {
    @Test func theBuiltInPackIsComplete() throws {
        let configuration = try StoreConfiguration(environment: [:])
        let pack = try Pack(directory: configuration.directory)
        #expect(pack.problems.isEmpty)
        #expect(pack.shop.products.count >= 60)
        #expect(pack.orders.count >= 40)
        #expect(pack.shop.documents.count >= 15)
        #expect(pack.shop.products.allSatisfy { ProductShape.of($0) != .mountain })
    }

    @Test func documentsAreFoundByNameWithOrWithoutExtension() {
        var shop = Shop(name: "S", currency: "EUR", locale: "en")
        shop.documents = [Document(id: "a/b.md", name: "a/b", title: "B", text: "")]
        #expect(shop.document("a/b") == shop.documents[0])
        #expect(shop.document("a/b.md") == shop.documents[0])
        #expect(shop.document("b") == nil)
    }

    @Test func linksBetweenDocumentsLeadToTheirPages() throws {
        var shop = Shop(name: "S", currency: "EUR", locale: "en")
        shop.documents = [
            Document(id: "a/b.md", name: "a/b", title: "B", text: "[c](c.md#top) [d](../d.md) [o](/orders)"),
            Document(id: "a/c.md", name: "a/c", title: "C", text: ""),
        ]
        let layout = Layout(shop: shop, gateway: try Gateway(url: "http://gateway.example"))
        let text = DocumentPage(layout: layout, document: shop.documents[0]).page.html.text
        #expect(text.contains("<p><a href=\"/pages/a/c#top\">c</a> d <a href=\"/orders\">o</a></p>"))
    }
}
