import Knowledge
import Testing

@testable import Documents

@Suite struct ShopifyCatalogueTests {
    private static let header = """
        Handle,Title,Body (HTML),Vendor,Product Category,Type,Tags,Published,Option1 Name,Option1 Value,Option2 Name,\
        Option2 Value,Variant SKU,Variant Inventory Tracker,Variant Inventory Qty,Variant Inventory Policy,\
        Variant Price,Variant Compare At Price,Image Src,Status
        """

    private func read(_ rows: String...) throws -> ShopifyCatalogue {
        let text = ([Self.header] + rows).joined(separator: "\n")
        return try #require(try ShopifyCatalogue(Array(text.utf8), charset: nil, name: "products.csv"))
    }

    @Test func theRowsOfAHandleAreItsVariants() throws {
        let catalogue = try read(
            #"""
            alpine-boot,Alpine Boot,"<p>Warm &amp; <b>dry</b>.</p><ul><li>Vegan</li></ul>",Varg,Apparel > Shoes,Boots,"winter, sale",true,Color,Red,Shoe Size,42,AB-1,shopify,3,deny,99.50,120,,active
            """#,
            "alpine-boot,,,,,,,,,Blue,,43,AB-2,shopify,0,deny,99.50,,,",
            "alpine-boot,,,,,,,,,Blue,,44,AB-3,shopify,0,continue,99.50,,,",
            "alpine-boot,,,,,,,,,,,,,,,,,,https://cdn.example/2.jpg,")
        #expect(catalogue.problems.isEmpty)
        let product = try #require(catalogue.products.first)
        #expect(catalogue.products.count == 1)
        #expect(product.title == "Alpine Boot")
        #expect(product.brand == "Varg")
        #expect(product.category == ["Apparel", "Shoes", "Boots"])
        #expect(product.tags == ["winter", "sale"])
        #expect(product.description == "Warm & dry.\n\n- Vegan")
        #expect(product.url == "/products/alpine-boot")
        #expect(product.originalPrice == 120)
        #expect(
            product.variants == [
                CatalogueVariant(
                    itemID: "AB-1", options: ["color": "Red", "shoe_size": "42"], price: 99.5, available: true
                ),
                CatalogueVariant(
                    itemID: "AB-2", options: ["color": "Blue", "shoe_size": "43"], price: 99.5,
                    available: false),
                CatalogueVariant(
                    itemID: "AB-3", options: ["color": "Blue", "shoe_size": "44"], price: 99.5,
                    available: true),
            ])
    }

    @Test func aProductWithoutVariantsHasNoOptions() throws {
        let product = try #require(
            try read("card,Gift card,,Varg,,,,true,Title,Default Title,,,,,,deny,25,,,active").products.first)
        #expect(
            product.variants == [CatalogueVariant(itemID: "card-1", price: 25, available: true)])
    }

    @Test func whatIsNotForSaleIsNamed() throws {
        let catalogue = try read(
            "a,Draft,,,,,,true,,,,,A,,1,deny,1,,,draft", "b,Hidden,,,,,,false,,,,,B,,1,deny,1,,,active",
            "c,,,,,,,true,,,,,C,,1,deny,1,,,active", ",X,,,,,,,,,,,,,,,,,,",
            "d,Fine,,,,,,true,,,,,D,,1,deny,1,,,")
        #expect(catalogue.products.map(\.productID) == ["d"])
        #expect(
            catalogue.problems.map(\.description) == [
                "products.csv:5: it has no handle",
                "products.csv:2: a is not for sale: its status is draft",
                "products.csv:3: b is not for sale: it isn't published",
                "products.csv:4: c has no title",
            ])
        #expect(catalogue.problems.map(\.isIntended) == [false, true, true, false])
    }

    private func simple(_ text: String) throws -> ShopifyCatalogue {
        try #require(
            try ShopifyCatalogue(
                Array(("Handle,Title,Option1 Name,Variant SKU,Variant Price\n" + text).utf8), charset: nil,
                name: "p.csv"))
    }

    @Test func aStrayQuotationMarkCostsOneRow() throws {
        let catalogue = try simple("a,A,,S,1\nb,\"B,,S,2\nc,\"C, \"\"red\"\"\",,S,3\nd,6\" D,,S,4\n")
        #expect(catalogue.products.map(\.title) == ["A", "C, \"red\"", "6\" D"])
        #expect(
            catalogue.problems.map(\.description) == ["p.csv:3: a quotation mark is out of place"])
        let open = try simple("a,A,,S,1\nb,\"B,,S,2\nc,C,,S,3")
        #expect(open.products.map(\.productID) == ["a", "c"])
        #expect(open.problems.map(\.line) == [3])
    }

    @Test func aRowThatIsCutOffIsLeftOut() throws {
        let catalogue = try simple("a,A,,S,19.90\nb,B,,S")
        #expect(catalogue.products.map(\.productID) == ["a"])
        #expect(catalogue.problems.map(\.description) == ["p.csv:3: the file ends in the middle of it"])
        #expect(try simple("a,A,,S,19.90\nb,B,,S,1").products.count == 2)
    }

    @Test func pricesAreReadAsShopsWriteThem() throws {
        let catalogue = try simple("a,A,,S,\"1,299.00\"\nb,B,,S,-10\nc,C,,S,nan\nd,D,,S,\"19,90 €\"\n")
        #expect(catalogue.products.map { $0.variants.map(\.price) } == [[1299], [19.9]])
        #expect(
            catalogue.problems.map(\.description) == [
                "p.csv:3: b has a price in line 3 that is none: -10",
                "p.csv:4: c has a price in line 4 that is none: nan",
            ])
    }

    @Test func aRowWithMoreCellsThanTheHeaderIsLeftOut() throws {
        let catalogue = try simple("a,A, small,,S,19.90\nb,B,,S,1,,\n")
        #expect(catalogue.products.map(\.productID) == ["b"])
        #expect(
            catalogue.problems.map(\.description) == ["p.csv:2: it has 6 cells, the header has 5"])
    }

    @Test func linesWithinCellsAreCounted() throws {
        let catalogue = try simple("a,\"A\r\nB\",,S,1\r\n,X,,S,1\r\n")
        #expect(catalogue.problems.map(\.line) == [4])
    }

    @Test func anExportSavedWithSemicolonsIsReadToo() throws {
        let text = "Handle;Title;Option1 Name;Variant SKU;Variant Price\na;A;;S;1\n"
        let catalogue = try #require(try ShopifyCatalogue(Array(text.utf8), charset: nil, name: "p.csv"))
        #expect(catalogue.products.map(\.productID) == ["a"])
    }

    @Test func theNewerFormIsReadToo() throws {
        let text = """
            Title,URL handle,Description,Vendor,Product category,Type,Tags,Published on online store,Status,SKU,\
            Option1 name,Option1 value,Price,Compare-at price,Inventory tracker,Inventory quantity,\
            Continue selling when out of stock
            Sock,sock,Warm.,Varg,Socks,,,TRUE,Active,S-1,Size,M,9,,shopify,0,FALSE
            """
        let catalogue = try #require(try ShopifyCatalogue(Array(text.utf8), charset: nil, name: "p.csv"))
        #expect(
            catalogue.products.first?.variants == [
                CatalogueVariant(itemID: "S-1", options: ["size": "M"], price: 9, available: false)
            ])
    }

    @Test func otherTablesAreNone() throws {
        #expect(try ShopifyCatalogue(Array("Title,Price\nA,1".utf8), charset: nil, name: "p.csv") == nil)
        #expect(try ShopifyCatalogue(Array("Question,Answer\nA,1".utf8), charset: nil, name: "p.csv") == nil)
    }
}
