/// One step of the schema, as its file `NNNN-name.sql` has it.
package struct Migration: Sendable, Hashable {
    package let version: Int
    package let name: String
    /// SHA-256 of the file, lower-case hex.
    package let checksum: String
    let sql: String
}
