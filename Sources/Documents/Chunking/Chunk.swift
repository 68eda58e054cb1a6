/// A piece of a document that can be found and cited.
package struct Chunk: Sendable, Hashable {
    /// Its place in the document, from 0.
    package let ordinal: Int
    /// The heading path, such as `Returns > Opened items`.
    package let section: String?
    package let text: String
}
