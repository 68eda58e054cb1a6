import Testing

@testable import Knowledge

@Suite struct StoreSettingsHoursTests {
    @Test(arguments: [
        ("Mon-Fri 08:00-20:00 America/New_York", "Mon–Fri 08:00–20:00 (New York time)"),
        ("Mon-Sun 10:00-18:00", "Mon–Sun 10:00–18:00"),
    ])
    func hoursReadAsPeopleWriteThem(written: String, readable: String) throws {
        let settings = StoreSettings(name: "Lumen", supportHours: written)
        #expect(settings.readableSupportHours == readable)
    }
}
