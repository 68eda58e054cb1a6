import Testing

@testable import Knowledge

@Suite struct PriceTextTests {
    @Test(arguments: [
        ("19.90", 19.9), ("19,90 €", 19.9), ("$19.90", 19.9), ("1,299.00", 1299), ("1.299,00 €", 1299),
        ("USD 1,299", 1299), ("CHF 1'299.–", 1299), ("1 299,50 kr", 1299.5), ("US$5", 5), ("0", 0),
        ("1,234,567", 1_234_567), ("1.234.567,8", 1_234_567.8), ("0,299", 0.299), ("12", 12), ("7.5", 7.5),
        ("19,-", 19), ("Rs. 250", 250), ("12.3456", 12.3456),
    ])
    func aPriceIsReadAsShopsWriteIt(_ text: String, _ value: Double) {
        #expect(PriceText.value(text) == value)
    }

    @Test(arguments: [
        "", "-10.00", "$-10.00", "-$10", "−5", "nan", "inf", "1e999", "on request", "5%", "5-10", "1.299",
        "1,29,9",
        "1.2.3", "1,2,3.4", "from 5", "5 pcs", "1.299 €", "€", ".", "1,299,", "٣",
    ])
    func whatIsNoPriceOrCouldBeTwoIsNone(_ text: String) {
        #expect(PriceText.value(text) == nil)
    }
}
