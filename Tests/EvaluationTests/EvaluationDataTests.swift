import FoundationEssentials
import Testing

@testable import Evaluation

@Suite struct EvaluationDataTests {
    @Test(arguments: [
        (#"{"text":"a","intent":"greeting"}"#, "greeting"), (#"{"text":"a","label":"positive"}"#, "positive"),
        (#"{"text":"a","label":1,"more":[]}"#, "1"), (#"{"text":"a","label":false}"#, "0"),
    ])
    func aRowsLabelIsAWord(json: String, label: String) throws {
        let row = try JSONDecoder().decode(EvaluationRow.self, from: Data(json.utf8))
        #expect(row == EvaluationRow(text: "a", label: label))
    }

    @Test func brokenLinesAreNamedAndTheRestIsRead() throws {
        let path =
            FileManager.default.temporaryDirectory.path + "/rows-\(UInt64.random(in: 0 ... .max)).jsonl"
        defer { try? FileManager.default.removeItem(atPath: path) }
        let lines = [#"{"text":"a","label":1}"#, "", #"{"label":1}"#, "{", #"{"text":"b","label":0}"#]
        try Data(lines.joined(separator: "\n").utf8).write(to: URL(filePath: path))
        let (rows, problems) = try JSONLines.read(EvaluationRow.self, from: path)
        #expect(rows.map(\.text) == ["a", "b"])
        #expect(problems.count == 2)
        #expect(problems[0].contains("\(path):3: there is no \"text\""))
        #expect(problems[1].contains("\(path):4"))
    }

    @Test func aFileThatIsNotThereIsNamed() {
        #expect(throws: EvaluationError("there is no /nowhere")) {
            try JSONLines.read(EvaluationRow.self, from: "/nowhere")
        }
        #expect(throws: EvaluationError("/ can't be read")) {
            try JSONLines.read(EvaluationRow.self, from: "/")
        }
    }
}
