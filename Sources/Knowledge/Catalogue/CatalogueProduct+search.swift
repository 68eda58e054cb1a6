import Crypto
import FoundationEssentials

extension CatalogueProduct {
    /// Its brand: the one given, or the one that all variants name among their options.
    package var maker: String? {
        if let brand, !brand.isEmpty { return brand }
        let named = variants.map { variant in variant.options.first { $0.key.lowercased() == "brand" }?.value
        }
        guard let first = named.first ?? nil, named.allSatisfy({ $0 == first }) else { return nil }
        return first
    }

    /// The words that name it: title and brand.
    package var names: String {
        [title, maker].compactMap(\.self).joined(separator: " ")
    }

    /// The words that sort it in: categories, tags, and the options that its variants offer.
    package var kinds: String {
        var seen: Set<String> = []
        let options = variants.flatMap { variant in
            variant.options.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
        }
        return (category + tags + options.filter { seen.insert($0).inserted }).joined(separator: ", ")
    }

    /// SHA-256 of all of it, lower-case hex.
    package var contentHash: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        // Without it an infinite price would fail, and all such products would seem to be the same.
        encoder.nonConformingFloatEncodingStrategy = .convertToString(
            positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
        let bytes = (try? encoder.encode(self)) ?? Data()
        return SHA256.hash(data: bytes).map { byte in
            (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }.joined()
    }
}
