/// Finds the United Kingdom's national insurance numbers, `AB 12 34 56 C`.
///
/// Source: HM Revenue & Customs, NIM39110: which letters a number starts with and that it ends in A to D.
enum NationalInsuranceRecognizer {
    static func candidates(in scanned: ScannedText) -> [PIICandidate] {
        var found: [PIICandidate] = []
        for word in scanned.words {
            let start = word.span.lowerBound
            guard let end = end(from: start, in: scanned.folded) else { continue }
            found.append(PIICandidate(kind: .nationalID, span: start..<end, in: scanned.folded))
        }
        return found
    }

    private static func end(from start: Int, in folded: FoldedText) -> Int? {
        var position = start
        for place in 0..<9 {
            if place % 2 == 0, place > 0, folded.scalar(at: position) == 32 { position += 1 }
            guard let value = folded.scalar(at: position) else { return nil }
            switch place {
            // D F I Q U V, and O in the second place
            case 0 where ![100, 102, 105, 113, 117, 118].contains(value) && 97...122 ~= value: break
            case 1 where ![100, 102, 105, 111, 113, 117, 118].contains(value) && 97...122 ~= value: break
            case 2...7 where ScalarClass.isDigit(value): break
            case 8 where 97...100 ~= value: break
            default: return nil
            }
            position += 1
        }
        let isWhole = folded.scalar(at: position).map { !ScalarClass.isWordPart($0) } ?? true
        return isWhole ? position : nil
    }
}
