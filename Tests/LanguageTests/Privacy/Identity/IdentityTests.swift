import Testing

@testable import Language

@Suite struct IdentityTests {
    private func redact(_ text: String) -> String {
        var ledger = PlaceholderLedger(sessionID: "s")
        return Redactor().redact(text, ledger: &ledger).text
    }

    @Test(arguments: [
        ("passport number X1234567", "passport number [PASSPORT_1]"),
        ("my passport no. is 123456789", "my passport no. is [PASSPORT_1]"),
        ("driver's license D123-4567-8901", "driver's license [DRIVER_LICENSE_1]"),
        ("My driving licence number is 6940579", "My driving licence number is [DRIVER_LICENSE_1]"),
        ("AB 12 34 56 C", "[NATIONAL_ID_1]"), ("nino ab123456c", "nino [NATIONAL_ID_1]"),
        ("my aadhaar is 1234 5678 9012", "my aadhaar is [NATIONAL_ID_1]"),
        ("the last four of my social are 6789", "the last four of my social are [SSN_1]"),
        ("X1234567 is my passport number", "[PASSPORT_1] is my passport number"),
        ("ssn 123456789", "ssn [SSN_1]"), ("SSN: 123 45 6789", "SSN: [SSN_1]"),
    ])
    func numbersOfPeopleAreTakenOut(text: String, expected: String) {
        #expect(redact(text) == expected)
    }

    @Test(arguments: [
        ("born 5 May 1984", "born [DATE_OF_BIRTH_1]"), ("DOB 05/05/1984", "DOB [DATE_OF_BIRTH_1]"),
        ("dob: 1984-05-05", "dob: [DATE_OF_BIRTH_1]"), ("d.o.b. 5.5.84", "d.o.b. [DATE_OF_BIRTH_1]"),
        ("I was born on May 5th, 1984 in Leeds", "I was born on [DATE_OF_BIRTH_1] in Leeds"),
        ("my birthday is on the 5th of May", "my birthday is on the [DATE_OF_BIRTH_1]"),
        ("date of birth: 05051984", "date of birth: [DATE_OF_BIRTH_1]"),
        ("birthdate Apr 3, 1990.", "birthdate [DATE_OF_BIRTH_1]."),
        ("geboren 5. Mai 1984", "geboren [DATE_OF_BIRTH_1]"),
        ("05/05/1984 is my date of birth", "[DATE_OF_BIRTH_1] is my date of birth"),
    ])
    func datesOfBirthAreTakenOut(text: String, expected: String) {
        #expect(redact(text) == expected)
    }

    @Test(arguments: [
        "it arrived on 5 May 2024", "ordered 05/05/2024", "born in 1984",
        "a birthday gift that comes by 12/24",
        "my birthday gift was late", "social media 2024", "is the passport holder 20 cm?", "part 123-45-6789",
        "passport cover for 3 people", "what's the license for the software",
    ])
    func otherDatesAndNumbersStay(text: String) {
        #expect(redact(text) == text)
    }
}
