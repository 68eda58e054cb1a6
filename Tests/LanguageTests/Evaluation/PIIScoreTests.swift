import FoundationEssentials
import Testing

@testable import Language

@Suite struct PIIScoreTests {
    private func example(_ text: String, _ spans: (String, String)...) -> PIIExample {
        PIIExample(
            text: text,
            spans: spans.compactMap { type, value in
                guard let range = text.firstRange(of: value) else { return nil }
                let start = text.unicodeScalars.distance(from: text.startIndex, to: range.lowerBound)
                return .init(type: type, start: start, end: start + value.unicodeScalars.count)
            })
    }

    @Test func whatIsGoneIsFound() {
        let score = PIIScore([
            example("👍🏽 mail kai@example.com", ("EMAIL_ADDRESS", "kai@example.com")),
            example("call 415-555-0132 now", ("PHONE_NUMBER", "415-555-0132")),
        ])
        #expect(score.precision == 1)
        #expect(score.recall == 1)
        #expect(score.f1 == 1)
        #expect(score.exactF1 == 1)
        #expect(score.perKind["EMAIL"]?.support == 1)
    }

    @Test func aPlaceOfWhichHalfIsLeftIsNotFound() {
        let score = PIIScore([example("my e-mail is not kai at home", ("EMAIL_ADDRESS", "kai at home"))])
        #expect(score.recall == 0)
        #expect(score.f1 == 0)
    }

    @Test func anotherKindStillTakesItOut() {
        let score = PIIScore([example("call 415-555-0132", ("US_SSN", "415-555-0132"))])
        #expect(score.recall == 1)
        #expect(score.exactF1 == 0)
    }

    @Test func kindsThatTheFileNeverNamesAreNoFalseAlarms() {
        let score = PIIScore([
            example(
                "kai@example.com or 415-555-0132", ("EMAIL_ADDRESS", "kai@example.com"), ("PERSON", "kai"))
        ])
        #expect(score.precision == 1)
        #expect(score.perKind.keys.sorted() == ["EMAIL"])
    }

    @Test func aRedactionOfNothingIsAFalseAlarm() {
        let score = PIIScore([
            example("kai@example.com or lea@example.com", ("EMAIL_ADDRESS", "kai@example.com"))
        ])
        #expect(score.precision == 0.5)
        #expect(score.recall == 1)
    }

    @Test func addressesAreScoredApart() {
        let score = PIIScore([
            example(
                "221B Baker Street or kai@example.com, Elm Row", ("STREET_ADDRESS", "221B Baker Street"),
                ("EMAIL_ADDRESS", "kai@example.com"), ("STREET_ADDRESS", "Elm Row"))
        ])
        #expect(score.recall == 1)
        #expect(score.withAddresses.recall == 2.0 / 3)
        #expect(score.perKind["ADDRESS"]?.recall == 0.5)
    }

    @Test func aLineOfAFileIsRead() throws {
        let line =
            #"{"text":"x 1","spans":[{"type":"SSN","value":"1","start":2,"end":3}],"id":4}"#
        let example = try JSONDecoder().decode(PIIExample.self, from: Data(line.utf8))
        #expect(example == PIIExample(text: "x 1", spans: [.init(type: "SSN", start: 2, end: 3)]))
    }

    @Test(arguments: [
        ("CREDIT_CARD", PIIKind.card), ("us_ssn", .socialSecurity), ("IBAN_CODE", .iban),
        ("phonenumber", .phone),
        ("Street Address", .address), ("DATE_OF_BIRTH", .dateOfBirth), ("MAC_ADDRESS", .device),
    ])
    func typesOfOtherToolsAreKnown(name: String, kind: PIIKind) {
        #expect(PIITypeNames.kind(of: name) == kind)
    }

    @Test(arguments: [
        "PERSON", "ORGANIZATION", "GPE", "NRP", "TITLE", "AGE", "DATE_TIME", "DOMAIN_NAME", "LOCATION",
    ])
    func typesWithoutStructureAreLeftOut(name: String) {
        #expect(PIITypeNames.kind(of: name) == nil)
    }
}
