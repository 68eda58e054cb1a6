import FoundationEssentials
import Postgres
import Testing

@Suite struct ValueTests {
    private struct Address: Codable, Equatable, Sendable {
        var street: String
        var floors: [Int]
    }

    private enum Author: String, PostgresEncodable, PostgresDecodable { case customer, agent }

    private func echo<T: PostgresEncodable & PostgresDecodable>(_ value: T, as type: String) async throws -> T
    {
        let pool = try await freshPool(size: 1)
        return try await pool.query("SELECT \(value)::\(unsafe: type) AS value")[0].get("value")
    }

    @Test func hostileTextComesBackUnchanged() async throws {
        let text = "'; DROP TABLE x; -- \" \\ $1 {a,b} \u{1F600} \n"
        #expect(try await echo(text, as: "text") == text)
    }

    @Test func nothingAndEmptyAreDifferent() async throws {
        #expect(try await echo(String?.none, as: "text") == nil)
        #expect(try await echo(String?.some(""), as: "text") == "")
        #expect(try await echo([String](), as: "text[]") == [])
        #expect(try await echo([UInt8](), as: "bytea") == [])
    }

    @Test func numbersAndFlagsKeepTheirValue() async throws {
        #expect(try await echo(Int.min, as: "bigint") == Int.min)
        #expect(try await echo(Int32.max, as: "integer") == Int32.max)
        #expect(try await echo(0.1 + 0.2, as: "float8") == 0.1 + 0.2)
        #expect(try await echo(Double.infinity, as: "float8") == .infinity)
        #expect(try await echo(Float(0.3), as: "real") == 0.3)
        #expect(try await echo(12.5, as: "numeric") == 12.5)
        #expect(try await echo(true, as: "boolean"))
        #expect(try await echo(Author.agent, as: "text") == .agent)
        let id = UUID()
        #expect(try await echo(id, as: "uuid") == id)
    }

    @Test func bytesMayHoldAnything() async throws {
        let bytes = (0...255).map { UInt8($0) }
        #expect(try await echo(bytes, as: "bytea") == bytes)
        #expect(try await echo([bytes, [], [0]], as: "bytea[]") == [bytes, [], [0]])
    }

    @Test func arraysKeepQuotesCommasAndGaps() async throws {
        let texts: [String?] = ["a,b", "{c}", "\"d\"", "\\", "", nil, "NULL", " e "]
        #expect(try await echo(texts, as: "text[]") == texts)
        #expect(try await echo([1, -2, 3], as: "integer[]") == [1, -2, 3])
        #expect(try await echo([0.5, 1e300], as: "float8[]") == [0.5, 1e300])
        #expect(try await echo([true, false], as: "boolean[]") == [true, false])
    }

    @Test func jsonTravelsAsItsType() async throws {
        let address = Address(street: "Rue \"d'Or\" / 5", floors: [1, 2])
        #expect(try await echo(JSONColumn(address), as: "jsonb").value == address)
        let both = [JSONColumn(address), JSONColumn(Address(street: "", floors: []))]
        #expect(try await echo(both, as: "jsonb[]") == both)
    }

    @Test(arguments: [
        -62_135_596_800.0, -86_400.5, -0.000001, 0, 951_782_400, 1_709_164_800.123456, 4_102_444_800.999999,
    ])
    func momentsKeepTheirMicroseconds(seconds: Double) async throws {
        let date = Date(timeIntervalSince1970: seconds)
        let back = try await echo(date, as: "timestamptz")
        #expect(abs(back.timeIntervalSince(date)) < 0.000_000_6)
        #expect(try await echo(back, as: "timestamptz") == back)
    }

    @Test func theServerReadsMomentsAsWeMeanThem() async throws {
        let pool = try await freshPool(size: 1)
        let date = Date(timeIntervalSince1970: 1_709_164_800.25)
        let row = try await pool.query(
            """
            SELECT extract(epoch FROM \(date)::timestamptz)::float8 AS seconds,
                   timestamptz '2024-02-29 05:30:00.25+05:30' AS moment, date '2024-02-29' AS day
            """)[0]
        #expect(try row.get("seconds", as: Double.self) == 1_709_164_800.25)
        #expect(try row.get("moment", as: Date.self) == date)
        #expect(try row.get("day", as: Date.self) == Date(timeIntervalSince1970: 1_709_164_800))
    }

    @Test func aWrongReadingSaysWhichColumnAndNotWhatItHolds() async throws {
        let pool = try await freshPool(size: 1)
        let row = try await pool.query("SELECT 'secret' AS name, NULL::text AS gap")[0]
        let wrong = #expect(throws: PostgresError.self) { try row.get("name", as: Int.self) }
        #expect(wrong?.kind == .decoding)
        #expect(wrong?.description == "Postgres: column name doesn't hold Int")
        let gap = #expect(throws: PostgresError.self) { try row.get("gap", as: String.self) }
        #expect(gap?.description == "Postgres: column gap is NULL, not String")
        let none = #expect(throws: PostgresError.self) { try row.get("nome", as: String.self) }
        #expect(none?.description == "Postgres: no column nome; there are: name, gap")
        #expect(try row.get("gap", as: String?.self) == nil)
    }

    @Test func aNULCharacterIsRefusedBeforeItIsCutOff() async throws {
        let pool = try await freshPool(size: 1)
        let error = await #expect(throws: PostgresError.self) { try await pool.query("SELECT \("a\0b")") }
        #expect(error?.kind == .encoding)
    }
}
