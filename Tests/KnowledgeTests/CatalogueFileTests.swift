import FoundationEssentials
import Testing

@testable import Knowledge

@Suite struct CatalogueFileTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test func linesOfProductsAreACatalogue() throws {
        try folder.write(
            "shop.jsonl",
            """
            {"product_id":1,"title":"Boot","tags":["winter",2026],"variants":[{"options":{"Brand":"Varg"},"price":9}]}
            {"product_id":1,"title":"Again"}
            {"title":"None"}
            """)
        #expect(CatalogueFile.holdsProducts(path: folder.path + "/shop.jsonl"))
        let file = CatalogueFile("shop.jsonl", in: folder.path)
        #expect(file.products.map(\.productID) == ["1"])
        #expect(file.products.first?.tags == ["winter", "2026"])
        #expect(file.products.first?.kinds == "winter, 2026, Brand Varg")
        #expect(
            file.problems.map(\.description).sorted() == [
                "shop.jsonl:2: 1 is there twice", "shop.jsonl:3: product_id is missing",
            ])
    }

    @Test func otherLinesAreNone() throws {
        try folder.write("orders.jsonl", "{\"order_id\":\"A1\",\"email\":\"a@b.c\",\"status\":\"new\"}")
        try folder.write("shop.json", "{\"product_id\":1,\"title\":\"Boot\"}")
        #expect(!CatalogueFile.holdsProducts(path: folder.path + "/orders.jsonl"))
        #expect(!CatalogueFile.holdsProducts(path: folder.path + "/shop.json"))
        #expect(!CatalogueFile.holdsProducts(path: folder.path + "/none.jsonl"))
    }

    @Test func aDamagedCatalogueIsOneStill() throws {
        try folder.write("first.jsonl", "{\"product_id\":1,\n{\"product_id\":2,\"title\":\"Sock\"}")
        try folder.write("garbage.jsonl", "<html>")
        try folder.write("empty.jsonl", "")
        try folder.write("folder.jsonl/a", "")
        try FileManager.default.createSymbolicLink(
            atPath: folder.path + "/link.jsonl", withDestinationPath: folder.path + "/nowhere")
        for name in ["first", "garbage", "empty", "folder", "link"] {
            #expect(CatalogueFile.holdsProducts(path: folder.path + "/\(name).jsonl"))
        }
        func problems(_ name: String) -> [String] {
            CatalogueFile(name, in: folder.path).problems.map(\.description)
        }
        #expect(CatalogueFile("first.jsonl", in: folder.path).products.map(\.productID) == ["2"])
        #expect(problems("first.jsonl") == ["first.jsonl:1: not a JSON object"])
        #expect(problems("empty.jsonl") == ["empty.jsonl: holds no products"])
        #expect(problems("folder.jsonl") == ["folder.jsonl: can't be read"])
        #expect(problems("link.jsonl") == ["link.jsonl: can't be read"])
    }

    @Test(arguments: ["\"nan\"", "\"inf\"", "1e999", "-10", "\"$-10.00\"", "\"on request\"", "[]"])
    func anOddPriceCostsItsLineAndNoOther(_ price: String) throws {
        try folder.write(
            "shop.jsonl",
            """
            {"product_id":"a","title":"A","variants":[{"price":1},{"price":\(price)}]}
            {"product_id":"b","title":"B","variants":[{"price":"19,90 €"},{"price":null},{"price":""}]}
            """)
        let file = CatalogueFile("shop.jsonl", in: folder.path)
        #expect(file.products.map { $0.variants.map(\.price) } == [[19.9, nil, nil]])
        let message = try #require(file.problems.first).description
        #expect(message.hasPrefix("shop.jsonl:1: variants.1.price "))
        #expect(file.problems.count == 1)
    }

    @Test func aProductNeedsAnIDAndATitle() throws {
        try folder.write(
            "shop.jsonl",
            """
            {"product_id":"","title":"A"}
            {"product_id":"b","title":" "}
            {"product_id":"c","title":"C"}
            """)
        let file = CatalogueFile("shop.jsonl", in: folder.path)
        #expect(file.products.map(\.productID) == ["c"])
        #expect(
            file.problems.map(\.description) == [
                "shop.jsonl:1: product_id is empty", "shop.jsonl:2: title is empty",
            ])
    }

    @Test func textIsWithoutNUL() throws {
        try folder.write(
            "shop.jsonl",
            #"{"product_id":"a","title":"A\u0000B","description":"\u0000","variants":[{"options":{"s\u0000":"\u0000M"}}]}"#
        )
        let product = try #require(CatalogueFile("shop.jsonl", in: folder.path).products.first)
        #expect(product.title == "AB")
        #expect(product.description == "")
        #expect(product.variants.map(\.options) == [["s": "M"]])
    }

    @Test func noTwoProductsPassForOne() {
        func hash(_ id: String) -> String {
            CatalogueProduct(
                productID: id, title: id, variants: [CatalogueVariant(price: .infinity, available: true)]
            ).contentHash
        }
        #expect(hash("a") != hash("b"))
    }

    @Test func theBrandIsTheOneGivenOrThatOfAllVariants() {
        func maker(_ brand: String?, _ options: [String: String]...) -> String? {
            CatalogueProduct(
                productID: "a", title: "A", brand: brand,
                variants: options.map { CatalogueVariant(options: $0, price: 1, available: true) }
            ).maker
        }
        #expect(maker("Varg", ["brand": "Other"]) == "Varg")
        #expect(maker(nil, ["brand": "Varg"], ["Brand": "Varg"]) == "Varg")
        #expect(maker("", ["brand": "Varg"], ["brand": "Other"]) == nil)
        #expect(maker(nil, ["size": "M"]) == nil)
        #expect(maker(nil) == nil)
    }
}
