internal import CPhoneNumbers

/// Asks libphonenumber whether a number exists, a limited number of times a text.
///
/// A question costs some thirty microseconds. A text with more candidates than that is no ordinary message: what
/// looks like a telephone number is then taken for one.
struct DiallingRules {
    private var questions = 48

    /// Whether the number could be dialled from one of the regions, ISO 3166 codes in a row.
    ///
    /// - Parameter mobile: It must be one of a mobile telephone.
    mutating func allow(_ digits: [UInt32], regions: String, mobile: Bool = false) -> Bool {
        guard questions > 0 else { return true }
        questions -= 1
        let bytes = digits.map { UInt8(truncatingIfNeeded: $0) }
        return bytes.withUnsafeBufferPointer { buffer in
            buffer.withMemoryRebound(to: CChar.self) { chars in
                guard let base = chars.baseAddress else { return false }
                return cie_phone_is_valid(base, chars.count, regions, mobile)
            }
        }
    }
}
