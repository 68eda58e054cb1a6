import Testing

@testable import Language

@Suite struct IPAddressRecognizerTests {
    private func redact(_ text: String) -> String {
        var ledger = PlaceholderLedger(sessionID: "s")
        return Redactor().redact(text, ledger: &ledger).text
    }

    @Test(arguments: [
        ("from 192.168.0.12.", "from [IP_1]."), ("http://10.0.0.1:8080/x", "http://[IP_1]/x"),
        ("10.0.0.0/8", "[IP_1]"), ("fe80::1%eth0", "[IP_1]"), ("2001:DB8:0:0:8:800:200C:417A", "[IP_1]"),
        ("64:ff9b::192.0.2.33", "[IP_1]"), ("::1", "[IP_1]"), ("2001:db8::/32", "[IP_1]"),
        ("(203.0.113.7)", "([IP_1])"),
        ("00:1A:2B:3C:4D:5E", "[DEVICE_1]"), ("00-1a-2b-3c-4d-5e", "[DEVICE_1]"),
        ("001a.2b3c.4d5e", "[DEVICE_1]"),
    ])
    func addressesAreTakenOutWhole(text: String, expected: String) {
        #expect(redact(text) == expected)
    }

    @Test(arguments: [
        "v1.2.3.4", "firmware 10.2.0.1", "1.2.3", "1.2.3.4.5", "256.1.1.1", "at 12:30:45", "10:30", "a::b",
        "::",
        "std::vector", "1.2.3.400", "ratio 1:2:3", "dead:beef", "01:02", "abc-1.2.3.4",
    ])
    func versionsAndTimesStay(text: String) {
        #expect(redact(text) == text)
    }
}
